package org.foreshore.sizing;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.foreshore.statistics.StudentT;

/** Chance that a two-sided test finds an effect of a given number of standard errors. */
public final class Power {

    private static final int STEPS = 400;

    private Power() {}

    /** With a known standard error. */
    public static double normal(double effect, double alpha) {
        var critical = Normal.critical(alpha);
        return Normal.below(effect - critical) + Normal.below(-effect - critical);
    }

    /** With an estimated one: the tails of the non-central t, averaged over what the standard error may turn out to be. */
    public static double student(double effect, int degrees, double alpha) {
        var critical = StudentT.quantile(1 - alpha / 2, degrees);
        var spread = new ChiSquaredDistribution(null, degrees);
        var sum = 0.0;
        for (var step = 0; step < STEPS; step++) {
            var bound = critical * Math.sqrt(spread.inverseCumulativeProbability((step + 0.5) / STEPS) / degrees);
            sum += Normal.below(effect - bound) + Normal.below(-effect - bound);
        }
        return sum / STEPS;
    }
}
