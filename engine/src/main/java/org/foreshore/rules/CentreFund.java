package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Centres where staff help with digital services, opened in the largest places that have none as near.
 *
 * @param perMonth centres opened each month, real
 * @param usdPerMonth most money each month, real USD; what is not spent carries over (positive infinity if unlimited)
 * @param openingUsd what opening one costs
 * @param usdPerYear what running one costs each year
 * @param km distance from home to an opened centre
 * @param staff servers of an opened centre; 1 is there for a full working week
 * @param staffForDisability how far its staff make up for a disability, 0 to 1
 */
public record CentreFund(
        double perMonth,
        double usdPerMonth,
        double openingUsd,
        double usdPerYear,
        double km,
        double staff,
        double staffForDisability,
        Reach reach)
        implements Rule {

    /** What running one costs each month. */
    public double runningUsd() {
        return usdPerYear / 12;
    }

    @Override
    public CentreFund delivered(double part) {
        return new CentreFund(
                part * perMonth,
                usdPerMonth,
                openingUsd / part,
                usdPerYear / part,
                km,
                staff,
                staffForDisability,
                reach);
    }

    @Override
    public CentreFund within(double most) {
        double usd = Math.min(usdPerMonth, most);
        return new CentreFund(perMonth, usd, openingUsd, usdPerYear, km, staff, staffForDisability, reach);
    }
}
