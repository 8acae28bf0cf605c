package org.foreshore.rules;

/**
 * Procedures are put online; they stay online.
 *
 * @param sharePerMonth share of all procedures put online this month
 * @param usdOfAll what it would cost to put all of them online, real USD
 */
public record Digitisation(double sharePerMonth, double usdOfAll) implements Rule {

    @Override
    public Digitisation delivered(double part) {
        return new Digitisation(part * sharePerMonth, usdOfAll / part);
    }
}
