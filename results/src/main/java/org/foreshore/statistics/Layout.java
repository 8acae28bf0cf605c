package org.foreshore.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Estimates of variance components in the layouts of {@link UncertaintyBudget}. */
final class Layout {

    private Layout() {}

    /** Analysis of variance of members by replications. */
    static UncertaintyBudget oneWay(double[] all, int[] member) {
        var groups = IntStream.of(member)
                .distinct()
                .sorted()
                .mapToObj(one -> IntStream.range(0, all.length)
                        .filter(i -> member[i] == one)
                        .mapToDouble(i -> all[i])
                        .toArray())
                .toArray(double[][]::new);
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
                told ? 0 : Double.NaN,
                told ? Math.sqrt(luck) : Double.NaN,
                told && groups.length > 1 ? error : Sample.standardDeviation(all) / Math.sqrt(all.length),
                groups.length,
                1,
                all.length);
    }

    /** What two replications have in common. */
    private interface Common {
        boolean holds(int one, int other);
    }

    /** Mean of half the squared difference of two replications that have this in common; undefined if no two have. */
    private static double spread(double[] all, Common common) {
        double sum = 0;
        long count = 0;
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < i; j++) {
                if (common.holds(i, j)) {
                    sum += (all[i] - all[j]) * (all[i] - all[j]) / 2;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** A spread less what luck alone gives; nothing if there is no such pair. */
    private static double beyond(double luck, double spread) {
        return Double.isNaN(spread) ? 0 : Math.max(0, spread - luck);
    }

    /** Members crossed with populations. */
    static UncertaintyBudget crossed(double[] all, int[] member, int[] population) {
        Common set = (i, j) -> member[i] == member[j];
        Common people = (i, j) -> population[i] == population[j];
        double luck = spread(all, (i, j) -> set.holds(i, j) && people.holds(i, j));
        double parameters = beyond(luck, spread(all, (i, j) -> people.holds(i, j) && !set.holds(i, j)));
        double ofPopulation = beyond(luck, spread(all, (i, j) -> set.holds(i, j) && !people.holds(i, j)));
        int members = (int) Arrays.stream(member).distinct().count();
        int populations = (int) Arrays.stream(population).distinct().count();
        double error = Math.sqrt(parameters / members + ofPopulation / populations + luck / all.length);
        return new UncertaintyBudget(
                Math.sqrt(parameters),
                Math.sqrt(ofPopulation),
                Math.sqrt(luck),
                Double.isNaN(luck) ? Sample.standardDeviation(all) / Math.sqrt(all.length) : error,
                members,
                populations,
                all.length);
    }
}
