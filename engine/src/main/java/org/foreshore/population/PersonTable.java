package org.foreshore.population;

import java.util.Arrays;
import java.util.List;
import org.foreshore.country.People;

/**
 * Kinds of residents: age group, sex, schooling and disability. Adults are fitted to the margins of age by sex, sex by
 * schooling and disability from a start in which older residents have less schooling and more disability, and disabled
 * residents less schooling. Children have the schooling of their age and a part of the adults' disability.
 */
final class PersonTable {

    static final int SEXES = 2;
    static final int LEVELS = 4;
    static final int DISABILITIES = 3;

    /** Kinds of one age group and sex. */
    static final int TRAITS = LEVELS * DISABILITIES;

    /** Children's disability as a part of adults': an assumption, from the usual ratio of prevalences. */
    private static final double CHILDREN_DISABILITY = 0.3;

    /** Log-odds of each further level of schooling lost with each year of age: an assumption. */
    private static final double SCHOOLING_BY_AGE = -0.03;

    /** Log-odds of each further level of schooling lost with disability: an assumption. */
    private static final double SCHOOLING_BY_DISABILITY = -0.35;

    /** Log-odds of disability gained with each year of age: prevalence doubles in about 14 years. An assumption. */
    private static final double DISABILITY_BY_AGE = 0.05;

    private static final int TERTIARY = 3;
    private static final double YOUNGEST_GRADUATES = 21;
    private static final double GRADUATES_EARLY = 0.05;
    private static final double TOLERANCE = 1e-9;
    private static final int MOST_ROUNDS = 500;

    private final List<AgeGroup> groups;
    private final double some;
    private final double severe;

    PersonTable(People people) {
        this.groups = AgeGroup.of(people.ages().value());
        this.some = people.disabilitySome().value();
        this.severe = people.disabilitySevere().value();
    }

    List<AgeGroup> groups() {
        return groups;
    }

    static int kind(int group, int sex, int level, int disability) {
        return ((group * SEXES + sex) * LEVELS + level) * DISABILITIES + disability;
    }

    /** Index of age group and sex together. */
    static int groupAndSex(int kind) {
        return kind / TRAITS;
    }

    static int level(int kind) {
        return kind / DISABILITIES % LEVELS;
    }

    static int disability(int kind) {
        return kind % DISABILITIES;
    }

    int kinds() {
        return groups.size() * SEXES * TRAITS;
    }

    /** Share of each kind among the residents of a stratum. */
    double[] shares(Stratum stratum) {
        var cells = new double[kinds()];
        for (int group = 0; group < groups.size(); group++) {
            for (int sex = 0; sex < SEXES; sex++) {
                if (groups.get(group).adult()) {
                    startAdults(cells, group, sex);
                } else {
                    setChildren(cells, group, sex);
                }
            }
        }
        return fitAdults(cells, stratum);
    }

    private void setChildren(double[] cells, int group, int sex) {
        int level = groups.get(group).from() < AgeGroup.SCHOOL_AGE ? 0 : 1;
        double share = groups.get(group).share(sex);
        double someChildren = some * CHILDREN_DISABILITY;
        double severeChildren = severe * CHILDREN_DISABILITY;
        cells[kind(group, sex, level, 0)] = share * (1 - someChildren - severeChildren);
        cells[kind(group, sex, level, 1)] = share * someChildren;
        cells[kind(group, sex, level, 2)] = share * severeChildren;
    }

    private void startAdults(double[] cells, int group, int sex) {
        double age = groups.get(group).middle();
        double disabled = StrictMath.exp(DISABILITY_BY_AGE * age);
        for (int level = 0; level < LEVELS; level++) {
            boolean early = level == TERTIARY && age < YOUNGEST_GRADUATES;
            double base = StrictMath.exp(SCHOOLING_BY_AGE * age * level) * (early ? GRADUATES_EARLY : 1);
            double less = disabled * StrictMath.exp(SCHOOLING_BY_DISABILITY * level);
            cells[kind(group, sex, level, 0)] = base;
            cells[kind(group, sex, level, 1)] = base * less;
            cells[kind(group, sex, level, 2)] = base * less;
        }
    }

    private double[] fitAdults(double[] cells, Stratum stratum) {
        int first = 0;
        while (first < groups.size() && !groups.get(first).adult()) {
            first++;
        }
        int from = kind(first, 0, 0, 0);
        var start = Arrays.copyOfRange(cells, from, cells.length);
        int[] lengths = {groups.size() - first, SEXES, LEVELS, DISABILITIES};
        var fitted = Ipf.fit(lengths, start, targets(first, stratum), TOLERANCE, MOST_ROUNDS);
        System.arraycopy(fitted.cells(), 0, cells, from, start.length);
        return cells;
    }

    private List<Ipf.Target> targets(int first, Stratum stratum) {
        var ages = new double[(groups.size() - first) * SEXES];
        var adults = new double[SEXES];
        for (int i = 0; i < ages.length; i++) {
            ages[i] = groups.get(first + i / SEXES).share(i % SEXES);
            adults[i % SEXES] += ages[i];
        }
        var schooling = new double[SEXES * LEVELS];
        for (int i = 0; i < schooling.length; i++) {
            var levels = stratum.schooling().get(i / LEVELS);
            double sum = levels.none() + levels.primary() + levels.secondary() + levels.tertiary();
            schooling[i] = adults[i / LEVELS] * levels.share(i % LEVELS) / sum;
        }
        double all = adults[0] + adults[1];
        double[] disability = {all * (1 - some - severe), all * some, all * severe};
        return List.of(
                new Ipf.Target(new int[] {3}, disability),
                new Ipf.Target(new int[] {1, 2}, schooling),
                new Ipf.Target(new int[] {0, 1}, ages));
    }
}
