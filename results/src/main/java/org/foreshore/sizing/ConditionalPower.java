package org.foreshore.sizing;

/**
 * Chance that a trial under way will end significant on the good side: small is a reason to propose to stop.
 *
 * <p>Source: K. Lan and J. Wittes, The B-value, Biometrics 44 (1988).
 *
 * @param score z-score so far, positive if good
 * @param share share of the information gathered, more than 0 and less than 1
 */
public record ConditionalPower(double score, double share) {

    public ConditionalPower {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "share of the information (%s) must lie between 0 and 1".formatted(share));
        }
    }

    /** If the rest goes as the pilot's plan supposed: the expected z-score at the end. */
    public double under(double expectedScore, double finalBound) {
        var rest = 1 - share;
        return Normal.below((score * Math.sqrt(share) + expectedScore * rest - finalBound) / Math.sqrt(rest));
    }

    /** If the rest goes as it went so far. */
    public double underTrend(double finalBound) {
        return under(score / Math.sqrt(share), finalBound);
    }
}
