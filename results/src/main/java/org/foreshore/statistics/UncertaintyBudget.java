package org.foreshore.statistics;

import java.util.Arrays;

/**
 * How much of the spread of a number is owed to not knowing the parameters and how much to luck: variance components of
 * a one-way layout with random effects, members of an ensemble by replications of each (Searle, Casella and McCulloch,
 * Variance Components, 1992, chapter 3). A component that comes out negative is zero.
 *
 * @param parameters standard deviation between members, luck taken out
 * @param luck standard deviation between replications of the same member
 * @param monteCarloError standard error of the mean over all replications: what more replications would lower
 * @param members members that were replicated at least once
 * @param replications in all
 */
public record UncertaintyBudget(double parameters, double luck, double monteCarloError, int members, int replications) {

    /**
     * Of values in order of their replication, replication r using member r mod {@code members}. Undefined values are
     * left out. Without any member replicated twice luck and parameters cannot be told apart, and both are {@code NaN}.
     */
    public static UncertaintyBudget of(double[] values, int members) {
        var groups = new double[Math.min(members, values.length)][];
        for (int member = 0; member < groups.length; member++) {
            int first = member;
            groups[member] = Sample.defined(java.util.stream.IntStream.range(0, values.length)
                    .filter(replication -> replication % members == first)
                    .mapToDouble(replication -> values[replication])
                    .toArray());
        }
        return of(Arrays.stream(groups).filter(group -> group.length > 0).toArray(double[][]::new));
    }

    private static UncertaintyBudget of(double[][] groups) {
        var all = Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray();
        double mean = Sample.mean(all);
        double within = 0;
        double between = 0;
        double squares = 0;
        for (var group : groups) {
            double own = Sample.mean(group);
            between += group.length * (own - mean) * (own - mean);
            squares += (double) group.length * group.length;
            for (double value : group) {
                within += (value - own) * (value - own);
            }
        }
        double luck = within / (all.length - groups.length);
        double size = (all.length - squares / all.length) / (groups.length - 1);
        double parameters = groups.length == 1 ? 0 : Math.max(0, (between / (groups.length - 1) - luck) / size);
        double error = Math.sqrt(between / Math.max(1, groups.length - 1) / all.length);
        boolean told = all.length > groups.length;
        return new UncertaintyBudget(
                told ? Math.sqrt(parameters) : Double.NaN,
                told ? Math.sqrt(luck) : Double.NaN,
                told && groups.length > 1 ? error : Sample.standardDeviation(all) / Math.sqrt(all.length),
                groups.length,
                all.length);
    }

    /** Part of the variance of one future that is owed to the parameters; {@code NaN} if there is none or it is not known. */
    public double partOfParameters() {
        return parameters * parameters / (parameters * parameters + luck * luck);
    }
}
