package org.foreshore.sizing;

import org.foreshore.statistics.StudentT;

/**
 * A parallel trial of whole clusters.
 *
 * @param clustersPerArm clusters with the pilot, and as many without
 * @param size residents measured in each
 * @param correlation intra-cluster correlation
 * @param explained share of the variance within clusters that a baseline explains (R²)
 * @param deviation standard deviation of the outcome among residents
 */
public record ClusterDesign(int clustersPerArm, int size, double correlation, double explained, double deviation) {

    /** Standard error of the difference of the arms. */
    public double standardError() {
        return deviation
                * Math.sqrt(2 * correlation / clustersPerArm
                        + 2 * (1 - correlation) * (1 - explained) / ((double) clustersPerArm * size));
    }

    /**
     * The smallest effect found with the wanted power.
     *
     * <p>Source: H. Bloom, Minimum detectable effects, Evaluation Review 19 (1995), with as many degrees of freedom as
     * clusters in an arm, which is somewhat strict.
     */
    public double minimumDetectableEffect(double alpha, double power) {
        var multiplier = StudentT.quantile(1 - alpha / 2, clustersPerArm) + StudentT.quantile(power, clustersPerArm);
        return multiplier * standardError();
    }

    /** Chance to find an effect, by Student's t with 2J - 2 degrees of freedom. */
    public double power(double effect, double alpha) {
        return Power.student(effect / standardError(), 2 * clustersPerArm - 2, alpha);
    }
}
