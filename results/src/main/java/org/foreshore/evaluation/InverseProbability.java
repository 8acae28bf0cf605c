package org.foreshore.evaluation;

import java.util.List;
import java.util.TreeMap;

/**
 * Effect on those who took part: others are weighted by their odds to take part, so that they resemble them in all that
 * was measured. Standard errors from stacked estimating equations, summed over clusters, so that they know the odds were
 * estimated. All units count the same, whatever their weights.
 *
 * <p>Source: J. Lunceford and M. Davidian, Statistics in Medicine 23 (2004); L. Stefanski and D. Boos, The calculus of
 * M-estimation, American Statistician 56 (2002).
 */
public final class InverseProbability {

    private InverseProbability() {}

    public static Estimate of(Measurements measurements) {
        var units = measurements.endline();
        var propensity = Propensity.of(units);
        var counts = new double[units.size()];
        var treatedCounts = new double[units.size()];
        for (var i = 0; i < counts.length; i++) {
            treatedCounts[i] = units.get(i).treated() ? 1 : 0;
            counts[i] = units.get(i).treated() ? 0 : propensity.odds(i);
        }
        var mine = mean(units, treatedCounts);
        var theirs = mean(units, counts);
        var influence = influence(units, propensity, counts, theirs);
        for (var i = 0; i < counts.length; i++) {
            influence[i] = treatedCounts[i] * (units.get(i).outcome() - mine) / sum(treatedCounts) - influence[i];
        }
        return clustered(units, mine - theirs, influence);
    }

    private static double mean(List<Measurement> units, double[] counts) {
        var sum = 0.0;
        for (var i = 0; i < counts.length; i++) {
            sum += counts[i] * units.get(i).outcome();
        }
        return sum / sum(counts);
    }

    private static double sum(double[] counts) {
        return LeastSquares.dot(counts, Columns.ones(counts.length));
    }

    /** How much each unit moves the weighted mean, both itself and by moving the odds. */
    private static double[] influence(List<Measurement> units, Propensity propensity, double[] counts, double mean) {
        var columns = propensity.columns();
        var influence = new double[counts.length];
        for (var i = 0; i < counts.length; i++) {
            influence[i] = counts[i] * (units.get(i).outcome() - mean) / sum(counts);
        }
        var sensitivity = propensity
                .inverse()
                .operate(columns.stream()
                        .mapToDouble(column -> LeastSquares.dot(column, influence))
                        .toArray());
        for (var i = 0; i < counts.length; i++) {
            var surprise = (units.get(i).treated() ? 1 : 0) - propensity.chance(i);
            for (var k = 0; k < sensitivity.length; k++) {
                influence[i] += sensitivity[k] * columns.get(k)[i] * surprise;
            }
        }
        return influence;
    }

    private static Estimate clustered(List<Measurement> units, double value, double[] influence) {
        var clusters = new TreeMap<Integer, Double>();
        for (var i = 0; i < influence.length; i++) {
            clusters.merge(units.get(i).cluster(), influence[i], Double::sum);
        }
        var variance =
                clusters.values().stream().mapToDouble(each -> each * each).sum();
        var count = clusters.size();
        return Estimate.student(
                Estimator.INVERSE_PROBABILITY, value, Math.sqrt(variance * count / (count - 1.0)), count - 2);
    }
}
