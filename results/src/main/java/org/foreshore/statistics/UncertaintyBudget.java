package org.foreshore.statistics;

import java.util.stream.IntStream;

/**
 * How much of the spread of a number is owed to not knowing the parameters, how much to the synthetic population that happens
 * to be simulated, and how much to luck: variance components with random effects. Replication r takes member r mod M of the
 * ensemble and population r div M mod K, so that the two are crossed. A component that comes out negative is zero.
 *
 * <p>With one population this is a one-way layout (Searle, Casella and McCulloch, Variance Components, 1992, chapter 3). With
 * several, components are estimated from pairs: half the squared difference of two replications has the mean luck where both
 * share member and population, luck and population where they share the member only, luck and parameters where they share the
 * population only (the two-way crossed layout, its moments taken so that nothing need be balanced). What a member and a
 * population do together beyond what each does counts to neither.
 *
 * @param parameters standard deviation between members; 0 if there is one member
 * @param population standard deviation between populations; 0 if there is one population
 * @param luck standard deviation between replications of the same member and population
 * @param monteCarloError standard error of the mean over all replications: what more replications would lower
 * @param members members that were replicated at least once
 * @param populations populations likewise
 * @param replications in all
 */
public record UncertaintyBudget(
        double parameters,
        double population,
        double luck,
        double monteCarloError,
        int members,
        int populations,
        int replications) {

    /** Of values in order of their replication, all of one population. */
    public static UncertaintyBudget of(double[] values, int members) {
        return of(values, members, 1);
    }

    /**
     * Of values in order of their replication. Undefined values are left out. Where luck cannot be told from the rest, because
     * no member met a population twice, all three are {@code NaN}.
     */
    public static UncertaintyBudget of(double[] values, int members, int populations) {
        var defined = IntStream.range(0, values.length)
                .filter(replication -> !Double.isNaN(values[replication]))
                .toArray();
        var all = IntStream.of(defined)
                .mapToDouble(replication -> values[replication])
                .toArray();
        var member =
                IntStream.of(defined).map(replication -> replication % members).toArray();
        var population = IntStream.of(defined)
                .map(replication -> replication / members % populations)
                .toArray();
        return populations == 1 ? Layout.oneWay(all, member) : Layout.crossed(all, member, population);
    }

    /** Part of the variance of one future that is owed to the parameters; {@code NaN} if there is none or it is not known. */
    public double partOfParameters() {
        return parameters * parameters / variance();
    }

    /** The same of the population. */
    public double partOfPopulation() {
        return population * population / variance();
    }

    private double variance() {
        return parameters * parameters + population * population + luck * luck;
    }
}
