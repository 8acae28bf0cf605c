package org.foreshore.population;

import java.util.Arrays;

/**
 * The national distribution of income per head, in thirtieths. Each part of the nation (a region's towns, a region's
 * villages) has a lognormal distribution around its own mean; all share the spread that gives the nation its Gini
 * index. The nation is their mixture, and every figure of it has a closed form but the boundaries of the thirtieths,
 * which are found by bisection.
 */
final class IncomeLadder {

    private static final int BISECTIONS = 60;
    private static final double MOST_SPREAD = 4;
    private static final double ROOT_2 = StrictMath.sqrt(2);

    private final double[] weights;
    private final double[] meansUsd;
    private final double spread;
    private final double[] boundaries;

    private IncomeLadder(double[] weights, double[] meansUsd, double spread) {
        this.weights = weights;
        this.meansUsd = meansUsd;
        this.spread = spread;
        this.boundaries = new double[Traits.INCOME_CLASSES + 1];
        boundaries[0] = Double.NEGATIVE_INFINITY;
        for (int k = 1; k < Traits.INCOME_CLASSES; k++) {
            boundaries[k] = quantile((double) k / Traits.INCOME_CLASSES);
        }
        boundaries[Traits.INCOME_CLASSES] = Double.POSITIVE_INFINITY;
    }

    /**
     * The ladder of a nation.
     *
     * @param weights share of residents of each part
     * @param meansUsd mean income per head and month of each part
     * @param gini Gini index of the nation
     */
    static IncomeLadder of(double[] weights, double[] meansUsd, double gini) {
        double total = Arrays.stream(weights).sum();
        double[] shares = Arrays.stream(weights).map(weight -> weight / total).toArray();
        double low = 1e-3;
        double high = MOST_SPREAD;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            boolean tooEqual = gini(shares, meansUsd, middle) < gini;
            low = tooEqual ? middle : low;
            high = tooEqual ? high : middle;
        }
        return new IncomeLadder(shares, meansUsd.clone(), low);
    }

    /** Standard deviation of log income within each part. */
    double spread() {
        return spread;
    }

    /** Mean income per head and month of each thirtieth. */
    double[] classMeansUsd() {
        var means = new double[Traits.INCOME_CLASSES];
        for (int k = 0; k < means.length; k++) {
            for (int part = 0; part < weights.length; part++) {
                double shifted = logMean(meansUsd[part]) + spread * spread;
                means[k] += weights[part] * meansUsd[part] * between(k, shifted) * Traits.INCOME_CLASSES;
            }
        }
        return means;
    }

    /** Share of each thirtieth of the nation among residents whose mean income is {@code meanUsd}. */
    double[] classShares(double meanUsd) {
        var shares = new double[Traits.INCOME_CLASSES];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = between(k, logMean(meanUsd));
        }
        return shares;
    }

    private double between(int k, double logMean) {
        return Normal.below((boundaries[k + 1] - logMean) / spread) - Normal.below((boundaries[k] - logMean) / spread);
    }

    private double logMean(double meanUsd) {
        return StrictMath.log(meanUsd) - spread * spread / 2;
    }

    private double quantile(double share) {
        double low = StrictMath.log(Arrays.stream(meansUsd).min().orElseThrow()) - 8 * spread - spread * spread;
        double high = StrictMath.log(Arrays.stream(meansUsd).max().orElseThrow()) + 8 * spread;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            double below = 0;
            for (int part = 0; part < weights.length; part++) {
                below += weights[part] * Normal.below((middle - logMean(meansUsd[part])) / spread);
            }
            low = below < share ? middle : low;
            high = below < share ? high : middle;
        }
        return (low + high) / 2;
    }

    /** Half the relative mean difference of two residents drawn at random from the mixture. */
    private static double gini(double[] shares, double[] means, double spread) {
        double mean = 0;
        double difference = 0;
        for (int a = 0; a < means.length; a++) {
            mean += shares[a] * means[a];
            for (int b = 0; b < means.length; b++) {
                double gap = StrictMath.log(means[a] / means[b]);
                double richer = Normal.below((gap + spread * spread) / (ROOT_2 * spread));
                difference += shares[a] * shares[b] * 2 * means[a] * (2 * richer - 1);
            }
        }
        return difference / (2 * mean);
    }
}
