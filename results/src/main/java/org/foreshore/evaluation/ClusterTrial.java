package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Whole clusters drawn by lot, within strata if there are any. */
public final class ClusterTrial {

    private ClusterTrial() {}

    /** Student's t on cluster means: J - 2 degrees of freedom, one less for each stratum after the first. */
    public static Estimate onMeans(Measurements measurements) {
        return classical(Estimator.CLUSTER_MEANS, UnitLines.regression(means(measurements)));
    }

    /** The same, given the clusters' baselines. */
    public static Estimate onMeansAdjusted(Measurements measurements) {
        return classical(Estimator.CLUSTER_ANCOVA, UnitLines.regression(means(measurements), UnitLines::baseline));
    }

    /** Residents' outcomes with CR2 standard errors. */
    public static Estimate robust(Measurements measurements) {
        return ClusterRobust.estimate(Estimator.CLUSTER_ROBUST, UnitLines.regression(measurements.endline()));
    }

    public static Estimate robustAdjusted(Measurements measurements) {
        return ClusterRobust.estimate(
                Estimator.CLUSTER_ROBUST_ANCOVA, UnitLines.regression(measurements.endline(), UnitLines::baseline));
    }

    private static Estimate classical(Estimator method, Regression regression) {
        var fit = LeastSquares.of(regression);
        return Estimate.student(method, fit.effect(), fit.classicalError(), fit.degrees());
    }

    /** One line for each cluster, all counting the same. */
    static List<Measurement> means(Measurements measurements) {
        var clusters = new TreeMap<Integer, List<Measurement>>();
        for (var unit : measurements.endline()) {
            clusters.computeIfAbsent(unit.cluster(), cluster -> new ArrayList<>())
                    .add(unit);
        }
        return clusters.values().stream().map(ClusterTrial::mean).toList();
    }

    private static Measurement mean(List<Measurement> units) {
        var first = units.get(0);
        if (units.stream().map(Measurement::treated).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "cluster %d is only partly treated: this design treats whole clusters".formatted(first.cluster()));
        }
        return new Measurement(
                first.cluster(),
                first.cluster(),
                first.period(),
                first.treated(),
                Measurements.mean(units, Measurement::outcome),
                Measurements.mean(units, Measurement::baseline),
                first.stratum(),
                Measurements.mean(units, Measurement::score),
                1);
    }
}
