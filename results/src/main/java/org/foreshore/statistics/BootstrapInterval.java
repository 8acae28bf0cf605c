package org.foreshore.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Bootstrap intervals of a mean from a seeded, counted stream, so that they never depend on a machine or an order.
 *
 * <p>Source: B. Efron, Better bootstrap confidence intervals, JASA 82 (1987), for bias correction and acceleration.
 */
public final class BootstrapInterval {

    public static final int USUAL_RESAMPLES = 2_000;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private BootstrapInterval() {}

    /** Bias-corrected and accelerated interval; zero-width when all values are equal, undefined for fewer than two. */
    public static Interval ofMean(double[] values, double level, int resamples, long seed) {
        if (values.length == 0 || (values.length == 1 && values[0] != 0)) {
            return Interval.UNDEFINED;
        }
        var mean = Sample.mean(values);
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return new Interval(mean, mean);
        }
        var means = resampledMeans(values, resamples, seed);
        var bias = bias(means, mean);
        var acceleration = acceleration(values);
        return new Interval(
                Sample.quantile(means, adjusted((1 - level) / 2, bias, acceleration)),
                Sample.quantile(means, adjusted((1 + level) / 2, bias, acceleration)));
    }

    /** Plain percentile interval. */
    public static Interval percentileOfMean(double[] values, double level, int resamples, long seed) {
        if (values.length < 2) {
            return Interval.UNDEFINED;
        }
        var means = resampledMeans(values, resamples, seed);
        return new Interval(Sample.quantile(means, (1 - level) / 2), Sample.quantile(means, (1 + level) / 2));
    }

    private static double[] resampledMeans(double[] values, int resamples, long seed) {
        var means = new double[resamples];
        var counter = mixed(seed);
        for (var resample = 0; resample < resamples; resample++) {
            var sum = 0.0;
            for (var i = 0; i < values.length; i++) {
                counter += GOLDEN;
                sum += values[(int) (((mixed(counter) >>> 33) * values.length) >>> 31)];
            }
            means[resample] = sum / values.length;
        }
        Arrays.sort(means);
        return means;
    }

    /** Normal score of the share of resamples below the estimate, kept away from 0 and 1. */
    private static double bias(double[] sortedMeans, double mean) {
        var below = 0.0;
        for (var resampled : sortedMeans) {
            below += resampled < mean ? 1 : resampled == mean ? 0.5 : 0;
        }
        var share = Math.min(Math.max(below, 0.5), sortedMeans.length - 0.5) / sortedMeans.length;
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(share);
    }

    /** Skewness of the jackknife; for a mean it follows from the values themselves. */
    private static double acceleration(double[] values) {
        var mean = Sample.mean(values);
        var squares = 0.0;
        var cubes = 0.0;
        for (var value : values) {
            var deviation = value - mean;
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

    /** Finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
