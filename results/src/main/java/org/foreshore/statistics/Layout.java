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

    /** Mean of half the squared difference of two replications, by what they share. */
    private static final class Pairs {
        private double sum;
        private long count;

        void add(double one, double other) {
            sum += (one - other) * (one - other) / 2;
            count++;
        }

        /** The mean less what luck alone gives; nothing if there is no such pair. */
        double beyond(double luck) {
            return count == 0 ? 0 : Math.max(0, sum / count - luck);
        }
    }

    /** Members crossed with populations. */
    static UncertaintyBudget crossed(double[] all, int[] member, int[] population) {
        var alike = new Pairs();
        var sameMember = new Pairs();
        var samePopulation = new Pairs();
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean one = member[i] == member[j];
                boolean other = population[i] == population[j];
                if (one || other) {
                    (one && other ? alike : one ? sameMember : samePopulation).add(all[i], all[j]);
                }
            }
        }
        int members = (int) Arrays.stream(member).distinct().count();
        int populations = (int) Arrays.stream(population).distinct().count();
        double luck = alike.count == 0 ? Double.NaN : alike.sum / alike.count;
        double parameters = samePopulation.beyond(luck);
        double ofPopulation = sameMember.beyond(luck);
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
