package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Centres where staff help with digital services, opened in the largest places that have none as near.
 *
 * @param perMonth centres opened each month, real
 * @param openingUsd what opening one costs; usdPerYear what running one costs each year
 * @param km distance from home to an opened centre
 * @param staffForDisability how far its staff make up for a disability, 0 to 1
 */
public record CentreFund(
        double perMonth, double openingUsd, double usdPerYear, double km, double staffForDisability, Reach reach)
        implements Rule {

    @Override
    public CentreFund delivered(double part) {
        return new CentreFund(part * perMonth, openingUsd / part, usdPerYear / part, km, staffForDisability, reach);
    }
}
