package org.foreshore.sizing;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    private Normal() {}

    static double below(double value) {
        return STANDARD.cumulativeProbability(value);
    }

    static double above(double value) {
        return STANDARD.cumulativeProbability(-value);
    }

    static double quantile(double probability) {
        return STANDARD.inverseCumulativeProbability(probability);
    }

    static double density(double value) {
        return STANDARD.density(value);
    }

    /** 1.96 for 0.05. */
    static double critical(double alpha) {
        return quantile(1 - alpha / 2);
    }
}
