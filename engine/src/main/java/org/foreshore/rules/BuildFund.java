package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Public money for sites that no operator would build: operators bid the sum they lack, the cheapest bid per newly
 * covered resident wins.
 *
 * @param sitesPerMonth most settlements served each month
 * @param usdPerMonth most money each month; what is not spent carries over
 * @param ruralWeight how many times a rural resident counts against an urban one
 */
public record BuildFund(double sitesPerMonth, double usdPerMonth, double ruralWeight, Reach reach) implements Rule {
    @Override
    public BuildFund within(double usdPerMonth) {
        return new BuildFund(sitesPerMonth, Math.min(this.usdPerMonth, usdPerMonth), ruralWeight, reach);
    }
}
