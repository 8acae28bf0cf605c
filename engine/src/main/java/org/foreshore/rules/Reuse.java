package org.foreshore.rules;

/**
 * Smartphones are taken back and made good again.
 *
 * @param refurbishedPerMonth most that are made good again each month, real
 * @param takeBack share of smartphones given up that are taken back, 0 to 1
 * @param usdPerMonth what taking them back costs the state, real USD each month
 */
public record Reuse(double refurbishedPerMonth, double takeBack, double usdPerMonth) implements Rule {
    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
