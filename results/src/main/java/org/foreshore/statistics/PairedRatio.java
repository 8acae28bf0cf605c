package org.foreshore.statistics;

import java.util.stream.IntStream;

/**
 * What one more of something costs: the mean paired difference of a numerator over that of a denominator. Never a mean
 * of ratios, which a single pair with hardly any effect would spoil.
 *
 * @param estimate ratio of the two means; undefined unless {@code fieller} is bounded, for then it means nothing
 * @param bootstrap bias-corrected and accelerated, over pairs; undefined unless {@code fieller} is bounded
 * @param level confidence level of both intervals, as 0.95
 * @param numerator mean paired difference above the line
 * @param denominator the paired difference below the line
 */
public record PairedRatio(
        double estimate,
        FiellerSet fieller,
        Interval bootstrap,
        double level,
        double numerator,
        PairedDifference denominator) {

    /** @param numerator, @param denominator arm less baseline, one for each replication; undefined ones are left out */
    public static PairedRatio of(double[] numerator, double[] denominator, double level, long seed) {
        var defined = IntStream.range(0, numerator.length)
                .filter(i -> !Double.isNaN(numerator[i]) && !Double.isNaN(denominator[i]))
                .toArray();
        var above = IntStream.of(defined).mapToDouble(i -> numerator[i]).toArray();
        var below = IntStream.of(defined).mapToDouble(i -> denominator[i]).toArray();
        var fieller = FiellerSet.of(above, below, level);
        var bounded = fieller.isBounded();
        return new PairedRatio(
                bounded ? Sample.mean(above) / Sample.mean(below) : Double.NaN,
                fieller,
                bounded
                        ? BootstrapInterval.ofRatio(above, below, level, BootstrapInterval.USUAL_RESAMPLES, seed)
                        : Interval.UNDEFINED,
                level,
                Sample.mean(above),
                PairedDifference.of(new double[below.length], below, level));
    }

    public int pairs() {
        return denominator.pairs();
    }

    /** Lower end of the Fieller interval; undefined unless it is bounded. */
    public double low() {
        return fieller.isBounded() ? fieller.low() : Double.NaN;
    }

    public double high() {
        return fieller.isBounded() ? fieller.high() : Double.NaN;
    }
}
