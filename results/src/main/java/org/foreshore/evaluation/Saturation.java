package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

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
     * @param spillover effect on their untreated neighbours; none where all are treated
     */
    public record Effect(double share, Estimate onTreated, Optional<Estimate> spillover) {}

    private Saturation() {}

    /**
     * Effects by saturation, the lowest first.
     *
     * @param saturations share to be treated in each cluster; 0 for the pure comparison, of which there must be some
     */
    public static List<Effect> of(Measurements measurements, Map<Integer, Double> saturations) {
        return of(measurements, saturations, List.of());
    }

    /** The same where what the clusters' baselines foretold is taken out. */
    public static List<Effect> adjusted(Measurements measurements, Map<Integer, Double> saturations) {
        return of(measurements, saturations, List.of(UnitLines::baseline));
    }

    private static List<Effect> of(
            Measurements measurements,
            Map<Integer, Double> saturations,
            List<ToDoubleFunction<Measurement>> covariates) {
        var units = measurements.endline();
        var shares = new TreeSet<>(saturations.values());
        if (!shares.remove(0.0)) {
            throw new IllegalArgumentException("no cluster has saturation 0, so there is nothing to compare with");
        }
        var columns = new ArrayList<double[]>();
        var neighbours = new ArrayList<Double>();
        for (var share : shares) {
            Predicate<Measurement> here = unit -> share.equals(saturations.get(unit.cluster()));
            columns.add(which(units, here.and(Measurement::treated)));
            if (units.stream().anyMatch(here.and(unit -> !unit.treated()))) {
                columns.add(which(units, here.and(unit -> !unit.treated())));
                neighbours.add(share);
            }
        }
        columns.add(Columns.ones(units.size()));
        covariates.forEach(covariate -> columns.add(UnitLines.values(units, covariate)));
        var robust = ClusterRobust.of(regression(units, columns));
        var effects = new ArrayList<Effect>();
        var column = 0;
        for (var share : shares) {
            var onTreated = robust.coefficient(Estimator.SATURATION, column++);
            var spillover = neighbours.contains(share)
                    ? Optional.of(robust.coefficient(Estimator.SATURATION, column++))
                    : Optional.<Estimate>empty();
            effects.add(new Effect(share, onTreated, spillover));
        }
        return effects;
    }

    /** Effects over all saturations above 0 together, given the clusters' baselines. The share is the mean of theirs. */
    public static Effect pooled(Measurements measurements, Map<Integer, Double> saturations) {
        var any = new TreeMap<Integer, Double>();
        saturations.forEach((cluster, share) -> any.put(cluster, share > 0 ? 1.0 : 0.0));
        var pooled = adjusted(measurements, any).get(0);
        var mean = saturations.values().stream()
                .filter(share -> share > 0)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return new Effect(mean, pooled.onTreated(), pooled.spillover());
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
