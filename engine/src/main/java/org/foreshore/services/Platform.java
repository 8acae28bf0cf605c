package org.foreshore.services;

import org.foreshore.country.Services;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;

/** The online side of public services: how many procedures are there. */
final class Platform {

    private final Services country;
    private double digitised;

    Platform(Services country) {
        this.country = country;
    }

    void copyFrom(Platform other) {
        digitised = other.digitised;
    }

    void start() {
        digitised = country.digitisation().value();
    }

    /** Puts procedures online; returns what this costs, real USD. */
    double month(Regime regime) {
        double usd = 0;
        for (var rule : regime.all(Digitisation.class)) {
            double more = Math.min(1 - digitised, rule.sharePerMonth());
            digitised += more;
            usd += more * rule.usdOfAll();
        }
        return usd;
    }

    /** Share of procedures that can be completed online. */
    double digitised() {
        return digitised;
    }
}
