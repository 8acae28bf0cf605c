package org.foreshore.statistics;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t: the factor from a standard error to half the width of an interval. */
final class StudentT {

    private record Key(double level, long degrees) {}

    /** The quantile is costly and asked for thousands of times with the same few keys. */
    private static final ConcurrentMap<Key, Double> KNOWN = new ConcurrentHashMap<>();

    private StudentT() {}

    /** Two-sided critical value, as 2.262 for level 0.95 and 9 degrees of freedom. */
    static double critical(double level, long degrees) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level (%s) must lie between 0 and 1".formatted(level));
        }
        return KNOWN.computeIfAbsent(new Key(level, degrees), StudentT::compute);
    }

    private static double compute(Key key) {
        return new TDistribution(null, key.degrees()).inverseCumulativeProbability(0.5 + key.level() / 2);
    }
}
