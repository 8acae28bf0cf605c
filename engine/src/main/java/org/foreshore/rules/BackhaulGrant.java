package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * The state pays a part of the link from a site to the trunk network.
 *
 * @param share part of what the link costs over its life, investment and running, 0 to 1
 * @param usdPerMonth most money each month; what is not spent carries over
 */
public record BackhaulGrant(double share, double usdPerMonth, Reach reach) implements Rule {
    @Override
    public BackhaulGrant within(double usdPerMonth) {
        return new BackhaulGrant(share, Math.min(this.usdPerMonth, usdPerMonth), reach);
    }
}
