package org.foreshore.sizing;

/**
 * What it costs that residents of a settlement resemble each other.
 *
 * <p>Source: L. Kish, Survey sampling (1965); B. Moulton, Random group effects and the precision of regression
 * estimates, Journal of Econometrics 32 (1986).
 */
public final class DesignEffect {

    private DesignEffect() {}

    /**
     * By how much the variance grows.
     *
     * @param size residents measured in each cluster
     * @param correlation intra-cluster correlation
     */
    public static double of(double size, double correlation) {
        return 1 + (size - 1) * correlation;
    }

    /** By how much a standard error that ignores clusters is too small. */
    public static double moultonRatio(double size, double correlation) {
        return Math.sqrt(of(size, correlation));
    }

    /** Share of placebos such an analysis calls significant. */
    public static double falseAlarms(double size, double correlation, double alpha) {
        return 2 * Normal.above(Normal.critical(alpha) / moultonRatio(size, correlation));
    }
}
