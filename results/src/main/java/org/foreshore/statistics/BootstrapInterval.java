package org.foreshore.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Bootstrap intervals of a mean, or of a ratio of means, from a seeded, counted stream, so that they never depend on a machine or an order.
 *
 * <p>Source: B. Efron, Better bootstrap confidence intervals, JASA 82 (1987), for bias correction and acceleration.
 */
public final class BootstrapInterval {

    public static final int USUAL_RESAMPLES = 2_000;

    private BootstrapInterval() {}

    /** Bias-corrected and accelerated interval; zero-width when all values are equal, undefined for fewer than two. */
    public static Interval ofMean(double[] values, double level, int resamples, long seed) {
        if (values.length == 0 || (values.length == 1 && values[0] != 0)) {
            return Interval.UNDEFINED;
        }
        return corrected(values, ones(values), level, resamples, seed);
    }

    /** The same of the ratio of two means, over pairs of values; undefined for fewer than two pairs. */
    public static Interval ofRatio(double[] above, double[] below, double level, int resamples, long seed) {
        return above.length < 2 ? Interval.UNDEFINED : corrected(above, below, level, resamples, seed);
    }

    /** Plain percentile interval. */
    public static Interval percentileOfMean(double[] values, double level, int resamples, long seed) {
        if (values.length < 2) {
            return Interval.UNDEFINED;
        }
        var means = resampled(values, ones(values), resamples, seed);
        return new Interval(Sample.quantile(means, (1 - level) / 2), Sample.quantile(means, (1 + level) / 2));
    }

    /** A mean is a ratio over ones. */
    private static double[] ones(double[] values) {
        var ones = new double[values.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Interval corrected(double[] above, double[] below, double level, int resamples, long seed) {
        var ratio = Sample.mean(above) / Sample.mean(below);
        var leftOut = jackknifed(above, below);
        if (Arrays.stream(leftOut).allMatch(each -> each == leftOut[0])) {
            return new Interval(ratio, ratio);
        }
        var ratios = resampled(above, below, resamples, seed);
        var bias = bias(ratios, ratio);
        var acceleration = acceleration(leftOut);
        return new Interval(
                Sample.quantile(ratios, adjusted((1 - level) / 2, bias, acceleration)),
                Sample.quantile(ratios, adjusted((1 + level) / 2, bias, acceleration)));
    }

    private static double[] resampled(double[] above, double[] below, int resamples, long seed) {
        var ratios = new double[resamples];
        var lots = Lots.of(seed);
        var lot = 0L;
        for (var resample = 0; resample < resamples; resample++) {
            var sumAbove = 0.0;
            var sumBelow = 0.0;
            for (var i = 0; i < above.length; i++) {
                var chosen = lots.below(above.length, lot++);
                sumAbove += above[chosen];
                sumBelow += below[chosen];
            }
            ratios[resample] = sumAbove / sumBelow;
        }
        Arrays.sort(ratios);
        return ratios;
    }

    /** The ratio without each of the pairs in turn. */
    private static double[] jackknifed(double[] above, double[] below) {
        var sumAbove = Sample.mean(above) * above.length;
        var sumBelow = Sample.mean(below) * below.length;
        var ratios = new double[above.length];
        for (var i = 0; i < above.length; i++) {
            ratios[i] = (sumAbove - above[i]) / (sumBelow - below[i]);
        }
        return ratios;
    }

    /** Normal score of the share of resamples below the estimate, kept away from 0 and 1. */
    private static double bias(double[] sorted, double estimate) {
        var below = 0.0;
        for (var resampled : sorted) {
            below += resampled < estimate ? 1 : resampled == estimate ? 0.5 : 0;
        }
        var share = Math.min(Math.max(below, 0.5), sorted.length - 0.5) / sorted.length;
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(share);
    }

    /** Skewness of the jackknife. */
    private static double acceleration(double[] leftOut) {
        var mean = Sample.mean(leftOut);
        var squares = 0.0;
        var cubes = 0.0;
        for (var each : leftOut) {
            var deviation = mean - each;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }
        return cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double adjusted(double probability, double bias, double acceleration) {
        var normal = new NormalDistribution(null, 0, 1);
        var score = bias + normal.inverseCumulativeProbability(probability);
        return normal.cumulativeProbability(bias + score / (1 - acceleration * score));
    }
}
