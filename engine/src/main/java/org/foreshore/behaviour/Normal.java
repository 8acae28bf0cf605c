package org.foreshore.behaviour;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    private Normal() {}

    static double quantile(double probability) {
        return STANDARD.inverseCumulativeProbability(Math.max(1e-12, Math.min(1 - 1e-12, probability)));
    }
}
