package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Data may not cost more than this, everywhere or in some places; residents of a place are not told apart.
 *
 * @param incomePerGb most that 1 GB may cost, as a part of mean monthly income
 * @param followed part of what is above it by which operators lower the price, 0 to 1
 * @param investmentLost part of the price cut by which operators build less; users pay less by all of it
 */
public record PriceCap(double incomePerGb, double followed, double investmentLost, Reach reach) implements Rule {

    /** Whether it holds in some places only. */
    public boolean isLocal() {
        return !reach.isEverywhere();
    }

    /** The price under the cap. */
    public double capped(double usdPerGb, double incomeUsdPerMonth) {
        return usdPerGb - followed * Math.max(0, usdPerGb - incomePerGb * incomeUsdPerMonth);
    }

    /** Part of what operators build with that is left where the price falls from one to the other. */
    public double investmentLeft(double before, double after) {
        return before <= 0 ? 1 : 1 - investmentLost * (before - after) / before;
    }
}
