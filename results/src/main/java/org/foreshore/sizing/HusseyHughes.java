package org.foreshore.sizing;

import java.util.stream.DoubleStream;

/**
 * Variance of the effect in a design where each cluster is measured in each period, as in a stepped wedge. The effect is
 * supposed to be constant and clusters to differ for good.
 *
 * <p>Source: M. Hussey and J. Hughes, Contemporary Clinical Trials 28 (2007).
 *
 * @param cellVariance variance of a cell's mean within its cluster: that of a resident over residents in the cell
 * @param clusterVariance variance between clusters
 */
public record HusseyHughes(double cellVariance, double clusterVariance) {

    /** @param treated {@code treated[cluster][period]}: whether the pilot had reached the cluster */
    public double variance(boolean[][] treated) {
        var clusters = (double) treated.length;
        var periods = (double) treated[0].length;
        var byCluster = new double[treated.length];
        var byPeriod = new double[treated[0].length];
        for (var cluster = 0; cluster < treated.length; cluster++) {
            for (var period = 0; period < byPeriod.length; period++) {
                byCluster[cluster] += treated[cluster][period] ? 1 : 0;
                byPeriod[period] += treated[cluster][period] ? 1 : 0;
            }
        }
        var all = DoubleStream.of(byCluster).sum();
        var within = clusters * all - squares(byPeriod);
        var between =
                all * all + clusters * periods * all - periods * squares(byPeriod) - clusters * squares(byCluster);
        return clusters
                * cellVariance
                * (cellVariance + periods * clusterVariance)
                / (within * cellVariance + between * clusterVariance);
    }

    private static double squares(double[] counts) {
        return DoubleStream.of(counts).map(count -> count * count).sum();
    }

    /** Smallest effect found with the wanted power. */
    public double minimumDetectableEffect(boolean[][] treated, double alpha, double power) {
        return (Normal.critical(alpha) + Normal.quantile(power)) * Math.sqrt(variance(treated));
    }

    /** As many clusters cross over at each step; one period before the first step, one after each. */
    public static boolean[][] wedge(int steps, int clustersPerStep) {
        var treated = new boolean[steps * clustersPerStep][steps + 1];
        for (var cluster = 0; cluster < treated.length; cluster++) {
            for (var period = cluster / clustersPerStep + 1; period <= steps; period++) {
                treated[cluster][period] = true;
            }
        }
        return treated;
    }
}
