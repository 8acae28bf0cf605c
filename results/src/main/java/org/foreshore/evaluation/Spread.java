package org.foreshore.evaluation;

import org.foreshore.statistics.Sample;

/** Estimates from one or two heaps of independent figures. */
final class Spread {

    private Spread() {}

    /** One-sample t-test. */
    static Estimate ofMean(Estimator method, double[] values) {
        var error = Sample.standardDeviation(values) / Math.sqrt(values.length);
        return Estimate.student(method, Sample.mean(values), error, values.length - 1);
    }

    /** Welch's t-test: the heaps may spread differently. */
    static Estimate ofDifference(Estimator method, double[] ones, double[] others) {
        var mine = Sample.variance(ones) / ones.length;
        var theirs = Sample.variance(others) / others.length;
        var degrees = (mine + theirs)
                * (mine + theirs)
                / (mine * mine / (ones.length - 1) + theirs * theirs / (others.length - 1));
        return Estimate.student(method, Sample.mean(ones) - Sample.mean(others), Math.sqrt(mine + theirs), degrees);
    }
}
