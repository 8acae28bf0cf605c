package org.foreshore.population;

import org.foreshore.population.Luck.Purpose;

/** Residents of a stratum who have no household yet, counted by kind and drawn without replacement. */
final class Pool {

    private final int[] left;
    private final int[] leftByGroup;
    private final Luck luck;

    /** @param counts residents of each kind; owned by the pool from here on */
    Pool(int[] counts, Luck luck) {
        this.left = counts;
        this.leftByGroup = new int[counts.length / PersonTable.TRAITS];
        this.luck = luck;
        for (int kind = 0; kind < counts.length; kind++) {
            leftByGroup[PersonTable.groupAndSex(kind)] += counts[kind];
        }
    }

    /**
     * Draws one resident, each of those left with the chance that the affinity for the age group and sex gives.
     *
     * @param affinity relative chance by age group and sex
     * @return the kind drawn, or -1 when nobody is left for whom the affinity is positive
     */
    int draw(double[] affinity, Purpose purpose, int number) {
        double sum = 0;
        for (int group = 0; group < leftByGroup.length; group++) {
            sum += leftByGroup[group] * affinity[group];
        }
        if (!(sum > 0)) {
            return -1;
        }
        double rest = luck.uniform(purpose, number) * sum;
        int chosen = -1;
        double within = 0;
        for (int group = 0; group < leftByGroup.length && rest >= 0; group++) {
            double mass = leftByGroup[group] * affinity[group];
            if (mass > 0) {
                chosen = group;
                within = rest / affinity[group];
            }
            rest -= mass;
        }
        return take(chosen, (int) Math.min(leftByGroup[chosen] - 1.0, within));
    }

    /** Takes the resident with the given rank among those left of an age group and sex. */
    private int take(int group, int rank) {
        int kind = group * PersonTable.TRAITS;
        int rest = rank - left[kind];
        while (rest >= 0) {
            kind++;
            rest -= left[kind];
        }
        left[kind]--;
        leftByGroup[group]--;
        return kind;
    }
}
