package org.foreshore.rules;

/**
 * The platform of online services is protected and made larger.
 *
 * @param effort units of security; each unit divides the chance of a breach and the length of an attack by about e
 * @param capacity procedures that the platform bears, added to those at the start and as a part of them
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Security(double effort, double capacity, double usdPerMonth) implements Rule {

    @Override
    public Security delivered(double part) {
        return new Security(part * effort, part * capacity, usdPerMonth);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
