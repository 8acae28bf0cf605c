package org.foreshore.evaluation;

import org.foreshore.statistics.Lots;

/**
 * Wild cluster bootstrap with the supposed effect imposed and Webb's six weights: for fewer than 30 clusters, where
 * cluster-robust errors are too small. The interval holds the effects that are not rejected.
 *
 * <p>Source: C. Cameron, J. Gelbach and D. Miller, REStat 90 (2008); M. Webb, Reworking wild bootstrap-based inference
 * for clustered errors (2014); the algebra on cluster sums after D. Roodman, J. MacKinnon, M. Nielsen and M. Webb, Stata
 * Journal 19 (2019).
 */
public final class WildBootstrap {

    static final int DRAWS = 999;

    private static final double[] WEBB = {-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)};

    private final LeastSquares fit;
    private final ClusterSums outcome;
    private final ClusterSums treatment;
    private final double[][] weights;

    private WildBootstrap(Regression regression, double[][] weights) {
        fit = LeastSquares.of(regression);
        var lever = fit.leverOfEffect();
        outcome = ClusterSums.of(fit, lever, withoutTreatment(regression, regression.outcome()));
        treatment = ClusterSums.of(
                fit, lever, withoutTreatment(regression, regression.columns().get(0)));
        this.weights = weights;
    }

    /** On the means of clusters drawn by lot. */
    public static Estimate ofTrial(Measurements measurements, long seed) {
        return of(UnitLines.regression(ClusterTrial.means(measurements)), seed);
    }

    /** Difference-in-differences: on the clusters' changes. */
    public static Estimate ofChanges(Measurements measurements, long seed) {
        return of(DifferenceInDifferences.changes(measurements), seed);
    }

    static Estimate of(Regression regression, long seed) {
        return of(regression, webb(regression.clusterCount(), seed));
    }

    static Estimate of(Regression regression, double[][] weights) {
        var bootstrap = new WildBootstrap(regression, weights);
        var effect = bootstrap.fit.effect();
        var sums = bootstrap.sums(effect);
        return new Estimate(
                Estimator.WILD_BOOTSTRAP,
                effect,
                new InvertedUncertainty(sums.standardError(Columns.ones(weights[0].length)), bootstrap::pValue));
    }

    private static double[][] webb(int clusters, long seed) {
        var lots = Lots.of(seed);
        var weights = new double[DRAWS][clusters];
        for (var draw = 0; draw < DRAWS; draw++) {
            for (var cluster = 0; cluster < clusters; cluster++) {
                weights[draw][cluster] = WEBB[lots.below(WEBB.length, (long) draw * clusters + cluster)];
            }
        }
        return weights;
    }

    /** What all columns but the treatment leave of some values. */
    private static double[] withoutTreatment(Regression regression, double[] values) {
        var others = regression.columns().subList(1, regression.width());
        return LeastSquares.of(new Regression(values, others, regression.clusters()))
                .residuals();
    }

    /** Sums of what is left of the outcome once a supposed effect, and all else but the treatment, is taken out. */
    private ClusterSums sums(double supposed) {
        return outcome.less(treatment, supposed);
    }

    private double pValue(double supposed) {
        var sums = sums(supposed);
        var seen = Math.abs(sums.ratio(Columns.ones(weights[0].length)));
        var asLarge = 0;
        for (var draw : weights) {
            asLarge += Math.abs(sums.ratio(draw)) >= seen * (1 - 1e-10) ? 1 : 0;
        }
        return (1.0 + asLarge) / (1 + weights.length);
    }
}
