package org.foreshore.services;

import org.foreshore.country.Services;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;

/** The online side of public services: how many procedures are there, and whether the platform bears those who come. */
final class Platform {

    private final Services country;
    private double digitised;
    private double capacity;
    private double bears;
    private double borne = 1;

    Platform(Services country) {
        this.country = country;
    }

    void copyFrom(Platform other) {
        digitised = other.digitised;
        capacity = other.capacity;
        bears = other.bears;
        borne = other.borne;
    }

    /** @param most procedures a month that the platform bears */
    void start(double most) {
        digitised = country.digitisation().value();
        capacity = most;
        bears = most;
        borne = 1;
    }

    /** Puts procedures online, and takes up what the platform bears; returns what the former costs, real USD. */
    double month(Regime regime) {
        bears = capacity * (1 + regime.sum(Security.class, Security::capacity));
        double usd = 0;
        for (var rule : regime.all(Digitisation.class)) {
            double more = Math.min(1 - digitised, rule.sharePerMonth());
            digitised += more;
            usd += more * rule.usdOfAll();
        }
        return usd;
    }

    /** Those who were served; who goes online next month meets what it bore of all who came, damped by half as lines are. */
    void serve(long procedures) {
        double came = procedures / borne;
        borne = (borne + (came <= bears ? 1 : bears / came)) / 2;
    }

    /** Part of the month in which the platform bears those who come. */
    double borne() {
        return borne;
    }

    /** Share of procedures that can be completed online. */
    double digitised() {
        return digitised;
    }
}
