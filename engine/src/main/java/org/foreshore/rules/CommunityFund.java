package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Grants for networks that villages build and run themselves.
 *
 * @param networksPerMonth most grants each month
 * @param grantUsd what one grant pays
 * @param support whether lasting technical support is given, which halves the risk of failure
 */
public record CommunityFund(double networksPerMonth, double grantUsd, boolean support, Reach reach) implements Rule {

    @Override
    public CommunityFund delivered(double part) {
        return new CommunityFund(part * networksPerMonth, grantUsd / part, support, reach);
    }

    @Override
    public double setAsideUsd() {
        return networksPerMonth * grantUsd;
    }
}
