package org.foreshore.sizing;

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
        var byPeriod = new double[treated[0].length];
        var all = 0.0;
        var squaresByCluster = 0.0;
        for (var cluster : treated) {
            var count = 0.0;
            for (var period = 0; period < cluster.length; period++) {
                byPeriod[period] += cluster[period] ? 1 : 0;
                count += cluster[period] ? 1 : 0;
            }
            all += count;
            squaresByCluster += count * count;
        }
        var squaresByPeriod = 0.0;
        for (var count : byPeriod) {
            squaresByPeriod += count * count;
        }
        var within = clusters * all - squaresByPeriod;
        var between = all * all + clusters * periods * all - periods * squaresByPeriod - clusters * squaresByCluster;
        return clusters
                * cellVariance
                * (cellVariance + periods * clusterVariance)
                / (within * cellVariance + between * clusterVariance);
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
