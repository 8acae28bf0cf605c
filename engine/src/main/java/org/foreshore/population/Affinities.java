package org.foreshore.population;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Who tends to live with whom, by age and sex: round assumptions of ordinary family life. They shape households only;
 * they cannot change how many residents of each kind there are.
 */
final class Affinities {

    /** Women among heads of household against equal numbers; about a fifth of heads come out as women. */
    private static final double WOMEN_HEADS = 0.3;

    private final List<AgeGroup> groups;
    private final double[] heads;
    private final double[] parents;
    private final double[] adults;
    private final double[] children;
    private final double[][] partners;
    private final double[][] childrenOf;
    private final double[][] relatives;

    Affinities(List<AgeGroup> groups) {
        this.groups = groups;
        this.heads = one(true, (age, sex) -> (sex == 1 ? WOMEN_HEADS : 1) * headship(age));
        this.parents = one(true, (age, sex) -> (sex == 1 ? WOMEN_HEADS : 1) * bell(age, 40, 10));
        this.adults = one(true, (age, sex) -> 1);
        this.children = one(false, (age, sex) -> 1);
        this.partners = new double[2 * groups.size()][];
        this.childrenOf = new double[2 * groups.size()][];
        this.relatives = new double[2 * groups.size()][];
        for (int i = 0; i < partners.length; i++) {
            double age = groups.get(i / 2).middle();
            int sex = i % 2;
            double usual = sex == 1 ? age + 5 : age - 5;
            partners[i] = one(true, (other, its) -> (int) its == sex ? 0 : bell(other, usual, 5));
            childrenOf[i] = one(false, (other, its) -> bell(age - other, sex == 1 ? 27 : 32, 6));
            relatives[i] = one(true, (other, its) -> Math.abs(age - other) < 17 ? 0.15 : 1);
        }
    }

    /** Heads of households, by whether children live in them. */
    double[] heads(boolean withChildren) {
        return withChildren ? parents : heads;
    }

    double[] partners(int headGroupAndSex) {
        return partners[headGroupAndSex];
    }

    double[] childrenOf(int parentGroupAndSex) {
        return childrenOf[parentGroupAndSex];
    }

    double[] relatives(int headGroupAndSex) {
        return relatives[headGroupAndSex];
    }

    /** Anybody at all: for when the likely ones have run out. */
    double[] anybody(boolean adult) {
        return adult ? adults : children;
    }

    private double[] one(boolean adult, DoubleBinaryOperator byAgeAndSex) {
        var affinity = new double[2 * groups.size()];
        for (int i = 0; i < affinity.length; i++) {
            var group = groups.get(i / 2);
            affinity[i] = group.adult() == adult ? byAgeAndSex.applyAsDouble(group.middle(), i % 2) : 0;
        }
        return affinity;
    }

    private static double headship(double age) {
        return age < 20 ? 0.1 : age < 25 ? 0.4 : 1;
    }

    /** Never quite zero, so that nobody is left over before the last seat. */
    private static double bell(double value, double middle, double spread) {
        double z = (value - middle) / spread;
        return StrictMath.exp(-z * z / 2) + 1e-4;
    }
}
