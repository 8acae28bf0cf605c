package org.foreshore.evaluation;

import java.util.List;
import org.foreshore.statistics.Sample;

/**
 * Units just above a cut-off of the eligibility score against those just below: straight lines on either side, nearer
 * units counting more (triangular kernel), CR2 errors over clusters. Says nothing of units far from the cut-off.
 *
 * <p>Source: S. Calonico, M. Cattaneo and R. Titiunik, Robust nonparametric confidence intervals for
 * regression-discontinuity designs, Econometrica 82 (2014): with the same bandwidth for effect and bias, the robust
 * bias-corrected estimate is the one with parabolas.
 */
public final class RegressionDiscontinuity {

    private RegressionDiscontinuity() {}

    /** Straight lines; its interval ignores how far the truth may bend within the bandwidth. */
    public static Estimate plain(Measurements measurements, double cutOff, double bandwidth) {
        return estimate(
                Estimator.REGRESSION_DISCONTINUITY, near(measurements, cutOff, bandwidth), cutOff, bandwidth, 1);
    }

    /** Robust and bias-corrected: parabolas. */
    public static Estimate robust(Measurements measurements, double cutOff, double bandwidth) {
        return estimate(
                Estimator.REGRESSION_DISCONTINUITY_ROBUST, near(measurements, cutOff, bandwidth), cutOff, bandwidth, 2);
    }

    /** Rule of thumb for scores spread like a bell: 2.58 deviations over the fifth root of the number of units. */
    public static double usualBandwidth(Measurements measurements) {
        var scores = UnitLines.values(measurements.endline(), Measurement::score);
        return 2.58 * Sample.standardDeviation(scores) * StrictMath.pow(scores.length, -0.2);
    }

    private static List<Measurement> near(Measurements measurements, double cutOff, double bandwidth) {
        return measurements.endline().stream()
                .filter(each -> Math.abs(each.score() - cutOff) < bandwidth)
                .toList();
    }

    private static Estimate estimate(
            Estimator method, List<Measurement> near, double cutOff, double bandwidth, int degree) {
        var above = new boolean[near.size()];
        var weights = new double[near.size()];
        var powers = new double[2 * degree][near.size()];
        for (var i = 0; i < weights.length; i++) {
            var distance = (near.get(i).score() - cutOff) / bandwidth;
            above[i] = distance >= 0;
            weights[i] = near.get(i).weight() * (1 - Math.abs(distance));
            var power = 1.0;
            for (var k = 0; k < degree; k++) {
                power *= distance;
                powers[2 * k][i] = power;
                powers[2 * k + 1][i] = above[i] ? power : 0;
            }
        }
        var clusters = Columns.numbered(UnitLines.labels(near, Measurement::cluster));
        var regression = new Regression(
                UnitLines.values(near, Measurement::outcome),
                Columns.of(above, new int[above.length], powers),
                clusters);
        return ClusterRobust.estimate(method, regression.weighted(weights));
    }
}
