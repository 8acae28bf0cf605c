package org.foreshore.sizing;

/**
 * What a result says about the truth, given how many such ideas work.
 *
 * <p>Source: J. Ioannidis, Why most published research findings are false, PLoS Medicine 2 (2005).
 *
 * @param prior share of such ideas that have an effect
 * @param power chance to find it
 * @param alpha chance to find one that is not there
 */
public record Credibility(double prior, double power, double alpha) {

    /** Chance of an effect once the result is significant. */
    public double effectIfSignificant() {
        return prior * power / (prior * power + (1 - prior) * alpha);
    }

    /** Chance of no effect once the result is not significant. */
    public double noneIfNotSignificant() {
        var none = (1 - prior) * (1 - alpha);
        return none / (none + prior * (1 - power));
    }
}
