package org.foreshore.egov;

import java.util.Arrays;
import java.util.List;

/**
 * An index among countries, as the UN E-Government Survey makes each of its three: every component is standardised over the
 * countries, standard scores are averaged, and the averages are stretched so that the last country has 0 and the first 1.
 */
public final class Ranking {

    private Ranking() {}

    /** @param components each with a value for every country, in the same order of countries */
    public static double[] index(List<double[]> components) {
        var mean = new double[components.get(0).length];
        for (var component : components) {
            var scores = standardised(component);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += scores[i] / components.size();
            }
        }
        return stretched(mean);
    }

    /** Standard scores, with the standard deviation of a whole population. */
    static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = StrictMath.sqrt(squares / values.length);
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    /** From 0 at the least to 1 at the greatest. */
    static double[] stretched(double[] values) {
        double least = Arrays.stream(values).min().orElseThrow();
        double most = Arrays.stream(values).max().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - least) / (most - least))
                .toArray();
    }
}
