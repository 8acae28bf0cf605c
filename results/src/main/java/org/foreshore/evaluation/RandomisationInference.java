package org.foreshore.evaluation;

import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.foreshore.statistics.Sample;

/**
 * How often would lots alone have made a difference as large? All assignments are tried if they are few, else some are
 * drawn and the one that happened is counted among them. The interval holds the constant effects that are not rejected.
 *
 * <p>Source: R. A. Fisher, The design of experiments (1935); B. Phipson and G. Smyth, Permutation p-values should never
 * be zero, SAGMB 9 (2010).
 */
public final class RandomisationInference {

    /** Beyond this many assignments they are drawn. */
    static final int MOST_TO_TRY = 5_000;

    static final int DRAWS = 999;

    private final double[] outcomes;
    private final double[] reaches;
    private final double estimate;

    private RandomisationInference(double[] values, boolean[] treated, int[] strata, long seed) {
        var assignments = Assignments.like(treated, strata);
        var difference = new StratifiedDifference(assignments);
        var treatment = Columns.indicator(treated);
        var outcomesOf = DoubleStream.builder();
        var reachesOf = DoubleStream.builder();
        Consumer<boolean[]> visitor = assigned -> {
            outcomesOf.add(difference.of(values, assigned));
            reachesOf.add(difference.of(treatment, assigned));
        };
        if (assignments.count() <= MOST_TO_TRY) {
            assignments.forEach(visitor);
        } else {
            visitor.accept(treated);
            assignments.drawn(DRAWS, seed).forEach(visitor);
        }
        outcomes = outcomesOf.build().toArray();
        reaches = reachesOf.build().toArray();
        estimate = difference.of(values, treated);
    }

    /** On the means of clusters drawn by lot. */
    public static Estimate ofTrial(Measurements measurements, long seed) {
        var means = ClusterTrial.means(measurements);
        return of(
                UnitLines.values(means, Measurement::outcome),
                UnitLines.treated(means),
                UnitLines.labels(means, Measurement::stratum),
                seed);
    }

    /** On the clusters' changes: less noisy where clusters differ for good. */
    public static Estimate ofChanges(Measurements measurements, long seed) {
        var panel = ClusterPanel.of(measurements);
        return of(panel.changes(), panel.everTreated(), panel.strata(), seed);
    }

    /** On any figures, one for each thing drawn by lot. */
    public static Estimate of(double[] values, boolean[] treated, int[] strata, long seed) {
        var inference = new RandomisationInference(values, treated, strata, seed);
        return new Estimate(
                Estimator.RANDOMISATION,
                inference.estimate,
                new InvertedUncertainty(
                        Sample.standardDeviation(inference.without(inference.estimate)), inference::pValue));
    }

    /** What every assignment would show once a supposed effect is taken out. */
    private double[] without(double supposed) {
        var rest = new double[outcomes.length];
        for (var i = 0; i < rest.length; i++) {
            rest[i] = outcomes[i] - supposed * reaches[i];
        }
        return rest;
    }

    private double pValue(double supposed) {
        var seen = Math.abs(estimate - supposed);
        var tolerance = 1e-10 * (Math.abs(estimate) + Math.abs(supposed));
        var asLarge = 0;
        for (var i = 0; i < outcomes.length; i++) {
            asLarge += Math.abs(outcomes[i] - supposed * reaches[i]) >= seen - tolerance ? 1 : 0;
        }
        return asLarge / (double) outcomes.length;
    }
}
