package org.foreshore.services;

import java.util.Arrays;
import java.util.List;
import org.foreshore.place.Settlement;

/**
 * Groups of neighbouring settlements of one region that share an office. Settlements come region by region, so a
 * catchment is a run of them with about {@value #RESIDENTS} residents, the size of a union or a small district. Where only
 * a sample is simulated, a catchment with fewer stands for a full one with neighbours like those that are left out: a line
 * of one official is longer than that of ten at the same load, so an office must not shrink with the sample.
 */
final class Catchments {

    /** Residents that one office or centre is for (assumed; a union in Bangladesh holds about 30,000). */
    static final int RESIDENTS = 25_000;

    private final int[] of;
    /** Residents of each settlement over those of its catchment. */
    private final double[] part;
    /** Residents of the full catchment over the simulated ones. */
    private final double[] standsFor;

    /** Residents of each settlement for each simulated one. */
    private final double[] each;

    private final int size;

    /** @param weight real settlements for each simulated one */
    Catchments(List<Settlement> settlements, double weight) {
        of = new int[settlements.size()];
        int catchment = -1;
        int residents = RESIDENTS;
        String region = "";
        for (int s = 0; s < of.length; s++) {
            var settlement = settlements.get(s);
            if (residents >= RESIDENTS || !settlement.region().equals(region)) {
                catchment++;
                residents = 0;
                region = settlement.region();
            }
            of[s] = catchment;
            residents += settlement.size();
        }
        size = catchment + 1;
        part = new double[of.length];
        each = settlements.stream().mapToDouble(Settlement::each).toArray();
        standsFor = new double[size];
        var people = new double[size];
        settlements.forEach(settlement -> people[of[settlement.number()]] += settlement.size());
        for (int c = 0; c < size; c++) {
            standsFor[c] = Math.max(1, Math.min(weight, RESIDENTS / Math.max(1, people[c])));
        }
        for (int s = 0; s < of.length; s++) {
            part[s] = settlements.get(s).size() / Math.max(1, people[of[s]]);
        }
    }

    int size() {
        return size;
    }

    int of(int settlement) {
        return of[settlement];
    }

    /** How many real settlements of its catchment a settlement stands for. */
    double standsFor(int settlement) {
        return standsFor[of[settlement]];
    }

    /** Means of a number of each settlement over the residents of each catchment. */
    double[] mean(double[] numbers) {
        var means = new double[size];
        for (int s = 0; s < of.length; s++) {
            means[of[s]] += numbers[s] * part[s];
        }
        return means;
    }

    /** Sums of what simulated residents of each settlement do over full catchments. */
    double[] sum(int[] numbers) {
        return sum(Arrays.stream(numbers).asDoubleStream().toArray());
    }

    /** The same of numbers that need not be whole. */
    double[] sum(double[] numbers) {
        var sums = new double[size];
        for (int s = 0; s < of.length; s++) {
            sums[of[s]] += numbers[s] * each[s] * standsFor(s);
        }
        return sums;
    }
}
