package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Two-stage trial: lots first give each cluster the share of residents to be treated, then choose the residents. Both
 * the treated and their untreated neighbours are compared with residents of clusters where nobody is treated. CR2 errors.
 *
 * <p>Source: S. Baird, A. Bohren, C. McIntosh and B. Özler, Optimal design of experiments in the presence of
 * interference, REStat 100 (2018).
 */
public final class Saturation {

    /**
     * @param share of residents treated in these clusters
     * @param onTreated effect on the treated themselves
     * @param spillover effect on their untreated neighbours
     */
    public record Effect(double share, Estimate onTreated, Estimate spillover) {}

    private Saturation() {}

    /**
     * Effects by saturation, the lowest first.
     *
     * @param saturations share to be treated in each cluster; 0 for the pure comparison, of which there must be some
     */
    public static List<Effect> of(Measurements measurements, Map<Integer, Double> saturations) {
        var units = measurements.endline();
        var shares = new TreeSet<>(saturations.values());
        if (!shares.remove(0.0)) {
            throw new IllegalArgumentException("no cluster has saturation 0, so there is nothing to compare with");
        }
        var columns = new ArrayList<double[]>();
        for (var share : shares) {
            Predicate<Measurement> here = unit -> share.equals(saturations.get(unit.cluster()));
            columns.add(which(units, here.and(Measurement::treated)));
            columns.add(which(units, here.and(unit -> !unit.treated())));
        }
        columns.add(Columns.ones(units.size()));
        var robust = ClusterRobust.of(regression(units, columns));
        var effects = new ArrayList<Effect>();
        for (var share : shares) {
            var column = 2 * effects.size();
            effects.add(new Effect(
                    share,
                    robust.coefficient(Estimator.SATURATION, column),
                    robust.coefficient(Estimator.SATURATION, column + 1)));
        }
        return effects;
    }

    private static double[] which(List<Measurement> units, Predicate<Measurement> test) {
        return UnitLines.values(units, unit -> test.test(unit) ? 1 : 0);
    }

    private static Regression regression(List<Measurement> units, List<double[]> columns) {
        return new Regression(
                        UnitLines.values(units, Measurement::outcome),
                        columns,
                        Columns.numbered(UnitLines.labels(units, Measurement::cluster)))
                .weighted(UnitLines.values(units, Measurement::weight));
    }
}
