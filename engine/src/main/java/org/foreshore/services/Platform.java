package org.foreshore.services;

import java.util.Arrays;
import org.foreshore.country.Services;
import org.foreshore.rules.Digitisation;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.foreshore.rules.ServiceSector;

/** The online side of public services: how many procedures are there, and whether the platform bears those who come. */
final class Platform {

    private final Services country;
    /** Share of procedures that can be completed online, by sector. */
    private final double[] digitised = new double[ServiceSector.values().length];

    private double capacity;
    private double bears;
    private double borne = 1;

    Platform(Services country) {
        this.country = country;
    }

    void copyFrom(Platform other) {
        System.arraycopy(other.digitised, 0, digitised, 0, digitised.length);
        capacity = other.capacity;
        bears = other.bears;
        borne = other.borne;
    }

    /** @param most procedures a month that the platform bears */
    void start(double most) {
        Arrays.fill(digitised, country.digitisation().value());
        capacity = most;
        bears = most;
        borne = 1;
    }

    /** Puts procedures online, and takes up what the platform bears; returns what the former costs, real USD. */
    double month(Regime regime) {
        bears = capacity * (1 + regime.sum(Security.class, Security::capacity));
        double usd = 0;
        for (var rule : regime.all(Digitisation.class)) {
            for (var sector : rule.sectors()) {
                usd += digitise(sector, rule.sharePerMonth()) * sector.share() * rule.usdOfAll();
            }
        }
        return usd;
    }

    /** Puts so many procedures of a sector online if so many are left; returns how many. */
    private double digitise(ServiceSector sector, double share) {
        double more = Math.min(1 - digitised[sector.ordinal()], share);
        digitised[sector.ordinal()] += more;
        return more;
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

    /** Share of all procedures that can be completed online. */
    double digitised() {
        double sum = 0;
        for (var sector : ServiceSector.values()) {
            sum += sector.share() * digitised(sector);
        }
        return sum;
    }

    /** Share of the procedures of a sector that can be completed online. */
    double digitised(ServiceSector sector) {
        return digitised[sector.ordinal()];
    }
}
