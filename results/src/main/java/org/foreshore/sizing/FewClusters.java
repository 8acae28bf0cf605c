package org.foreshore.sizing;

import org.apache.commons.math3.util.CombinatoricsUtils;

/** How small a p-value can get at all, whatever the pilot achieves. */
public final class FewClusters {

    private FewClusters() {}

    /** Two-sided, of lots that gave the pilot to as many clusters as not: 2 over the number of ways to draw. */
    public static double smallestPValue(int clustersPerArm) {
        return 2 / CombinatoricsUtils.binomialCoefficientDouble(2 * clustersPerArm, clustersPerArm);
    }

    /** Of one pilot cluster ranked among placebos. */
    public static double smallestPlaceboPValue(int donors) {
        return 1 / (donors + 1.0);
    }

    /** Fewest placebos with which anything could be significant. */
    public static int donorsNeeded(double alpha) {
        return (int) Math.ceil(1 / alpha - 1 - 1e-9);
    }

    /** Fewest clusters in each arm with which anything could be significant. */
    public static int clustersNeeded(double alpha) {
        var clusters = 1;
        while (smallestPValue(clusters) > alpha) {
            clusters++;
        }
        return clusters;
    }
}
