package org.foreshore.run;

import org.foreshore.policy.PolicyLever;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Unfunded;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;

/**
 * Holds a lever to its budget. What costs a sum whatever anybody does comes first: where that is beyond the budget, so
 * much less of the lever is done, and what it lacks is noted. The rest of the money is for what follows from what others
 * do: places, vouchers, sites, grants.
 *
 * @param usdPerMonth most that the lever may cost in a month, real USD
 */
record Rationing(double usdPerMonth) {

    /** What a lever may cost when budgets are cut to a part. */
    static Rationing of(Scheduled lever, double part) {
        return new Rationing(lever.budget().map(most -> part * most.usd() / 12).orElse(Double.POSITIVE_INFINITY));
    }

    Regime apply(PolicyLever lever, Regime before, double strength, Reach reach) {
        var asked = lever.applyTo(before, strength, reach);
        double usd = asked.setAsideUsd();
        if (usd <= usdPerMonth) {
            return usdPerMonth == Double.POSITIVE_INFINITY ? asked : asked.within(usdPerMonth - usd);
        }
        var lacking = new Unfunded(usd - usdPerMonth);
        double part = usdPerMonth / usd;
        return part == 0
                ? before.with(lacking)
                : lever.applyTo(before, part * strength, reach).within(0).with(lacking);
    }
}
