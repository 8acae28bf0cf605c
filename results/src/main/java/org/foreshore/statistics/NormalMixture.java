package org.foreshore.statistics;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * A forecast by many members, each with the same normal error: what an ensemble expects of one number.
 *
 * @param means what each member says; all count alike
 * @param deviation standard deviation of the error that every member has
 */
public record NormalMixture(double[] means, double deviation) {

    private static final int HALVINGS = 80;

    public double mean() {
        return Sample.mean(means);
    }

    /**
     * Continuous ranked probability score of what came: 0 is perfect, and for a forecast without any spread it is the
     * absolute error. Closed form of Grimit, Gneiting, Berrocal and Johnson, QJRMS 132 (2006).
     */
    public double crps(double came) {
        double far = 0;
        double wide = 0;
        for (double mean : means) {
            far += expectedDistance(came - mean, deviation);
            for (double other : means) {
                wide += expectedDistance(mean - other, FastMath.sqrt(2) * deviation);
            }
        }
        return far / means.length - wide / (2.0 * means.length * means.length);
    }

    /** Mean distance of a normal variable from 0. */
    private static double expectedDistance(double mean, double deviation) {
        if (deviation == 0) {
            return Math.abs(mean);
        }
        double score = mean / deviation;
        double density = FastMath.exp(-score * score / 2) / FastMath.sqrt(2 * FastMath.PI);
        return mean * (2 * below(score) - 1) + 2 * deviation * density;
    }

    private static double below(double score) {
        return 0.5 * Erf.erfc(-score / FastMath.sqrt(2));
    }

    /** Central interval that holds this part of the forecast. */
    public Interval central(double part) {
        return new Interval(quantile((1 - part) / 2), quantile((1 + part) / 2));
    }

    private double quantile(double probability) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double mean : means) {
            low = Math.min(low, mean - 10 * deviation);
            high = Math.max(high, mean + 10 * deviation);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double cumulative(double value) {
        double sum = 0;
        for (double mean : means) {
            sum += deviation == 0 ? (mean <= value ? 1 : 0) : below((value - mean) / deviation);
        }
        return sum / means.length;
    }
}
