package org.foreshore.statistics;

import java.util.Arrays;

/** Descriptive numbers of a sample of doubles, all of which must be defined (see {@link #defined}). */
public final class Sample {

    private Sample() {}

    /** The values that are not {@code NaN}, in their order. */
    public static double[] defined(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** Arithmetic mean; {@code NaN} of nothing. Exact when all values are equal. */
    public static double mean(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        var first = values[0];
        var sum = 0.0;
        for (var value : values) {
            sum += value - first;
        }
        return first + sum / values.length;
    }

    /** Unbiased variance (divisor n - 1); {@code NaN} of fewer than two values. */
    public static double variance(double[] values) {
        if (values.length < 2) {
            return Double.NaN;
        }
        return covariance(values, values);
    }

    /** Unbiased covariance (divisor n - 1) of as many values of one as of the other. */
    static double covariance(double[] ones, double[] others) {
        var mean = mean(ones);
        var otherMean = mean(others);
        var products = 0.0;
        for (var i = 0; i < ones.length; i++) {
            products += (ones[i] - mean) * (others[i] - otherMean);
        }
        return products / (ones.length - 1);
    }

    public static double standardDeviation(double[] values) {
        return Math.sqrt(variance(values));
    }

    /**
     * Quantile by linear interpolation of order statistics, type 7 of Hyndman and Fan (1996), R's standard.
     *
     * @param sorted ascending
     * @param probability from 0 to 1
     */
    public static double quantile(double[] sorted, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability (%s) must lie in [0, 1]".formatted(probability));
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var position = probability * (sorted.length - 1);
        var below = (int) position;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
