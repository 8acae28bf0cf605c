package org.foreshore.statistics;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t: the factor from a standard error to half the width of an interval, and back to a p-value. */
public final class StudentT {

    private record Key(double level, long degrees) {}

    private static final RealDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** The quantile is costly and asked for thousands of times with the same few keys. */
    private static final ConcurrentMap<Key, Double> KNOWN = new ConcurrentHashMap<>();

    private StudentT() {}

    /** Two-sided critical value, as 2.262 for level 0.95 and 9 degrees of freedom; infinite degrees are the normal. */
    public static double critical(double level, double degrees) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level (%s) must lie between 0 and 1".formatted(level));
        }
        return degrees == (long) degrees
                ? KNOWN.computeIfAbsent(new Key(level, (long) degrees), StudentT::compute)
                : quantile(0.5 + level / 2, degrees);
    }

    private static double compute(Key key) {
        return quantile(0.5 + key.level() / 2, key.degrees());
    }

    /** The value below which the given share of the distribution lies. */
    public static double quantile(double probability, double degrees) {
        return distribution(degrees).inverseCumulativeProbability(probability);
    }

    /** Chance of a value at least this far from zero, on either side. */
    public static double twoSided(double value, double degrees) {
        return Math.min(1, 2 * distribution(degrees).cumulativeProbability(-Math.abs(value)));
    }

    private static RealDistribution distribution(double degrees) {
        return Double.isInfinite(degrees) ? NORMAL : new TDistribution(null, degrees);
    }
}
