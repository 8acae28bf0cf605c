package org.foreshore.rules;

import java.util.List;

/**
 * Procedures are put online; they stay online.
 *
 * @param sectors those of which they are
 * @param sharePerMonth share of all procedures of these sectors put online this month
 * @param usdOfAll what it would cost to put all procedures of all sectors online, real USD
 */
public record Digitisation(List<ServiceSector> sectors, double sharePerMonth, double usdOfAll) implements Rule {

    public Digitisation {
        sectors = List.copyOf(sectors);
    }

    /** What it costs where so many procedures are left. */
    public double usdPerMonth() {
        return sharePerMonth
                * usdOfAll
                * sectors.stream().mapToDouble(ServiceSector::share).sum();
    }

    @Override
    public Digitisation delivered(double part) {
        return new Digitisation(sectors, part * sharePerMonth, usdOfAll / part);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth();
    }
}
