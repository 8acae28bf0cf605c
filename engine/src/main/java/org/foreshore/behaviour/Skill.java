package org.foreshore.behaviour;

import org.foreshore.population.Traits;

/** Digital skill in 15 steps, and the random steps whose means are the equations of the model. */
public final class Skill {

    /** The highest level; skill = level / TOP. */
    public static final int TOP = 15;

    /** Level from which a resident has basic skill (0.4). */
    public static final int BASIC = 6;

    /** Age above which less comes naturally. */
    static final int OLD_MONTHS = 45 * 12;

    private Skill() {}

    /** Level without any practice: by schooling, lower above 45 and with severe difficulty. */
    public static int natural(int traits, int month) {
        int age = Traits.ageMonths(traits, month);
        if (age < 10 * 12) {
            return 0;
        }
        int drawbacks = (age > OLD_MONTHS ? 1 : 0) + (Traits.disability(traits) == 2 ? 1 : 0);
        return schooled(Traits.education(traits), drawbacks);
    }

    /** Level that comes naturally with a schooling and so many drawbacks: to be above 45, to have a severe difficulty. */
    static int schooled(int education, int drawbacks) {
        int level = switch (education) {
            case 0 -> 1;
            case 1 -> 3;
            case 2 -> 7;
            default -> 11;
        };
        return Math.max(0, level - 2 * drawbacks);
    }

    /** Levels climbed when a learner moves: half of what is missing. */
    static int stepUp(int level) {
        return TOP - level + 1 >> 1;
    }

    /** Levels lost when skill fades: half of what was gained. */
    static int stepDown(int excess) {
        return excess + 1 >> 1;
    }

    /** Threshold of moving by {@code step}, so that the mean change is {@code rate} times {@code gap}. */
    static int chance(double rate, int gap, int step) {
        return step == 0 ? 0 : Chance.threshold(rate * gap / step);
    }

    /** Levels that a lesson teaches which teaches {@code part} of what is missing. */
    static double taught(int level, double part) {
        return part * (TOP - level);
    }
}
