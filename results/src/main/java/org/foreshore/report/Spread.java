package org.foreshore.report;

import java.util.Arrays;
import org.foreshore.statistics.Sample;

/**
 * How one number spreads over replications.
 *
 * @param n replications in which it is defined
 * @param sd standard deviation; {@code NaN} for fewer than two
 * @param p05 5 % quantile (type 7), and so on
 */
public record Spread(int n, double mean, double sd, double p05, double p10, double p50, double p90, double p95) {

    static Spread of(double[] replications) {
        var sorted = Sample.defined(replications);
        Arrays.sort(sorted);
        return new Spread(
                sorted.length,
                Sample.mean(sorted),
                Sample.standardDeviation(sorted),
                Sample.quantile(sorted, 0.05),
                Sample.quantile(sorted, 0.1),
                Sample.quantile(sorted, 0.5),
                Sample.quantile(sorted, 0.9),
                Sample.quantile(sorted, 0.95));
    }
}
