package org.foreshore.evaluation;

import java.util.stream.IntStream;

/**
 * How much more the pilot's clusters changed than the others: months are first collapsed into before and after, so
 * that a cluster's months need not be independent.
 *
 * <p>Source: M. Bertrand, E. Duflo and S. Mullainathan, How much should we trust differences-in-differences estimates?
 * QJE 119 (2004).
 */
public final class DifferenceInDifferences {

    private DifferenceInDifferences() {}

    /** Student's t on the clusters' changes; unbiased if both groups would have changed alike. */
    public static Estimate of(Measurements measurements) {
        return of(Estimator.DIFFERENCE_IN_DIFFERENCES, changes(measurements));
    }

    static Estimate of(Estimator method, Regression changes) {
        var fit = LeastSquares.of(changes);
        return Estimate.student(method, fit.effect(), fit.classicalError(), fit.degrees());
    }

    /** One line for each cluster. */
    static Regression changes(Measurements measurements) {
        var panel = ClusterPanel.of(measurements);
        return changes(panel, panel.changes());
    }

    static Regression changes(ClusterPanel panel, double[] changes) {
        return new Regression(
                changes,
                Columns.of(panel.everTreated(), panel.strata()),
                IntStream.range(0, panel.clusters()).toArray());
    }
}
