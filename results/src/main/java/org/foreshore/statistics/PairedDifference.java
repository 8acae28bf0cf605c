package org.foreshore.statistics;

import java.util.OptionalLong;

/**
 * What an arm changes, measured against a baseline that shares its luck, pair by pair.
 *
 * @param estimate mean of arm minus baseline; exactly 0 when every pair is equal
 * @param interval for the mean difference; zero-width at 0 when every pair is equal, undefined for a single unequal pair
 * @param level confidence level of the interval, as 0.95
 * @param monteCarloError standard error of the estimate
 * @param pairs replications in which both arms are defined
 * @param dropped replications left out because one arm is undefined
 * @param varianceSaved 1 - var(difference) / (var(baseline) + var(arm)): what sharing luck is worth; {@code NaN} if
 *     neither arm varies
 * @param shareHigher share of pairs in which the arm is higher, ties counted half
 */
public record PairedDifference(
        double estimate,
        Interval interval,
        double level,
        Method method,
        double monteCarloError,
        int pairs,
        int dropped,
        double varianceSaved,
        double shareHigher) {

    /** Confidence level used unless another is asked for. */
    public static final double USUAL_LEVEL = 0.95;

    /** Compares by Student's t; {@code baseline[i]} and {@code arm[i]} are the same replication. */
    public static PairedDifference of(double[] baseline, double[] arm, double level) {
        var pairs = Pairs.of(baseline, arm);
        return of(pairs, level, Method.PAIRED_T, tInterval(pairs.differences(), level));
    }

    /** Compares by the bootstrap; the same seed gives the same interval. */
    public static PairedDifference bootstrapped(double[] baseline, double[] arm, double level, long seed) {
        var pairs = Pairs.of(baseline, arm);
        var interval = BootstrapInterval.ofMean(pairs.differences(), level, BootstrapInterval.USUAL_RESAMPLES, seed);
        return of(pairs, level, Method.BOOTSTRAP, interval);
    }

    private static PairedDifference of(Pairs pairs, double level, Method method, Interval interval) {
        var differences = pairs.differences();
        return new PairedDifference(
                Sample.mean(differences),
                interval,
                level,
                method,
                Sample.standardDeviation(differences) / Math.sqrt(differences.length),
                differences.length,
                pairs.dropped(),
                pairs.varianceSaved(),
                pairs.shareHigher());
    }

    private static Interval tInterval(double[] differences, double level) {
        var estimate = Sample.mean(differences);
        var deviation = Sample.standardDeviation(differences);
        if (differences.length < 2) {
            return estimate == 0 ? new Interval(0, 0) : Interval.UNDEFINED;
        }
        var half = StudentT.critical(level, differences.length - 1) * deviation / Math.sqrt(differences.length);
        return new Interval(estimate - half, estimate + half);
    }

    public double low() {
        return interval.low();
    }

    public double high() {
        return interval.high();
    }

    /** True when the two arms do not differ in any pair: no difference at all, not merely none to be seen. */
    public boolean identical() {
        return pairs > 0 && estimate == 0 && interval.low() == 0 && interval.high() == 0;
    }

    public Verdict verdict(Direction better) {
        return Verdict.of(interval, better);
    }

    /** Share of pairs in which the arm is better, ties counted half; {@code NaN} if no direction is better. */
    public double probabilityBetter(Direction better) {
        return switch (better) {
            case HIGHER -> shareHigher;
            case LOWER -> 1 - shareHigher;
            case NEITHER -> Double.NaN;
        };
    }

    /** How many more pairs would settle the sign if estimate and spread stayed; empty if no reasonable number would. */
    public OptionalLong findMorePairsToSettle() {
        return Settling.findMorePairs(estimate, monteCarloError * Math.sqrt(pairs), pairs, level);
    }
}
