package org.foreshore.firms;

import org.foreshore.outcome.FirmSize;

/**
 * Whether business online looks worth it to a firm.
 *
 * @param training part of the skill lacking that the firm is taught; grantUsd paid to it; marketplace part of customers not
 *     online yet whom it can reach all the same
 */
record Prospect(FirmParameters parameters, double training, double grantUsd, double marketplace) {

    /** What makes a burden of 2 % of turnover count. */
    private static final double NOTICED = 0.02;

    /** Chance that a firm that thinks about it takes the step. */
    double chance(BusinessClimate climate, int s, FirmSize size) {
        double points = points(climate, s, size);
        return 1 / (1 + StrictMath.exp(-points));
    }

    private double points(BusinessClimate climate, int s, FirmSize size) {
        double skill = climate.skill()[s];
        double customers = climate.customers()[s];
        double cost = Math.max(0, climate.usdPerMonth(parameters) - grantUsd / parameters.deviceMonths());
        double burden = cost / (parameters.turnover(size) * climate.incomeUsd());
        return parameters.attraction()
                + parameters.size(size)
                + parameters.skill() * (skill + training * (1 - skill))
                + parameters.customers() * (customers + marketplace * (1 - customers))
                + parameters.quality() * climate.quality()[s]
                + parameters.government() * climate.procedures()[s]
                - parameters.burden() * StrictMath.log1p(burden / NOTICED);
    }
}
