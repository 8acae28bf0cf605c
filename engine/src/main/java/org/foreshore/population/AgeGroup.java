package org.foreshore.population;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.AgeBand;

/**
 * An age band of the country's profile, or a part of one: bands are cut at 10 years, below which nobody has completed
 * school, and at 18, where adults begin.
 *
 * @param from youngest age in completed years; to the oldest
 * @param female women of this group as a share of the whole population; male likewise
 */
record AgeGroup(int from, int to, double female, double male) {

    static final int SCHOOL_AGE = 10;
    static final int ADULT_AGE = 18;

    boolean adult() {
        return from >= ADULT_AGE;
    }

    double middle() {
        return (from + to + 1) / 2.0;
    }

    double share(int sex) {
        return sex == 1 ? female : male;
    }

    static List<AgeGroup> of(List<AgeBand> bands) {
        var groups = new ArrayList<AgeGroup>();
        for (var band : bands) {
            cut(new AgeGroup(band.from(), band.to(), band.female(), band.male()), SCHOOL_AGE, groups);
        }
        return List.copyOf(groups);
    }

    /** Splits at {@code age}, as if ages were even within the group, and goes on with the next cut. */
    private static void cut(AgeGroup group, int age, List<AgeGroup> into) {
        if (age == SCHOOL_AGE && !group.straddles(age)) {
            cut(group, ADULT_AGE, into);
        } else if (!group.straddles(age)) {
            into.add(group);
        } else {
            cut(group.part(group.from, age - 1), ADULT_AGE, into);
            cut(group.part(age, group.to), ADULT_AGE, into);
        }
    }

    private boolean straddles(int age) {
        return from < age && age <= to;
    }

    private AgeGroup part(int first, int last) {
        double share = (last + 1.0 - first) / (to + 1.0 - from);
        return new AgeGroup(first, last, female * share, male * share);
    }
}
