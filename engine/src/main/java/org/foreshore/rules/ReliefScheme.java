package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * How cash relief gets to those in need.
 *
 * @param listed share of residents whom the list for relief holds before anything happens
 * @param mobile part of those identified online who are paid to their phone, 0 to 1
 * @param agents part of agents and centres that pay out relief, 0 to 1
 * @param usdEach relief for one resident in need and month, real USD
 * @param usdPerMonth what keeping list and channels costs the state, real USD each month
 */
public record ReliefScheme(double listed, double mobile, double agents, double usdEach, double usdPerMonth, Reach reach)
        implements Rule {

    @Override
    public ReliefScheme delivered(double part) {
        return new ReliefScheme(part * listed, part * mobile, part * agents, usdEach, usdPerMonth, reach);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
