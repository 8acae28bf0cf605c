package org.foreshore.behaviour;

import org.foreshore.country.Services;
import org.foreshore.population.Traits;
import org.foreshore.services.ServiceParameters;

/**
 * How attractive each way of meeting a need is to a resident, in points (1/64 log-odds), and how likely an online attempt
 * fails, in 1/65,536. Sums over traits and state, so that "why did she go in person?" is answered by reading the list.
 */
final class ServiceScorecard {

    /** Points of a way that is not open. */
    static final int CLOSED = -1_000_000;

    private static final int FAILS_AT_MOST = chance(0.9);

    private final ServiceChoiceParameters choice;
    private final Services country;
    private final double hourWeighs;
    private final double language;
    private final int[] onlineSkill = new int[Skill.TOP + 1];
    private final int[] onlineTrust = new int[Levels.TOP + 1];
    private final int[] onlineHabit = new int[Levels.TOP + 1];
    private final int[] onlineMinutes = new int[Skill.TOP + 1];
    private final int[] failsSkill = new int[Skill.TOP + 1];
    private final int[] disability = new int[3];
    private final int[] disabilityOnline = new int[3];
    private final int[] failsDisability = new int[3];
    private final int[] fee = new int[Traits.INCOME_CLASSES];
    private final int assisted;
    private final int forgo;
    private int minorityOnline;
    private int failsMinority;

    /** @param household mean members of a household: an hour costs part of what all of them live on */
    ServiceScorecard(ServiceChoiceParameters choice, Services country, double household, double content) {
        this.choice = choice;
        this.country = country;
        language = content;
        // An hour's value over a day's income: hour × (income × household / 160 h) / (income / 30 d).
        hourWeighs = choice.cost() * choice.hour() * household * 30 / 160;
        for (int level = 0; level <= Skill.TOP; level++) {
            double missing = 1 - (double) level / Skill.TOP;
            failsSkill[level] = chance(choice.fails() + choice.failsUnskilled() * missing);
        }
        for (int level = 0; level <= Levels.TOP; level++) {
            double part = (double) level / Levels.TOP;
            onlineTrust[level] = Chance.points(choice.trust() * (part - 0.5));
            onlineHabit[level] = Chance.points(choice.habit() * part);
        }
        for (int degree = 0; degree < 3; degree++) {
            disability[degree] = Chance.points(choice.disability() * degree / 2);
        }
        forgo = -Chance.points(choice.urgency());
        assisted = Chance.points(country.assistedAppeal().value());
        adapt(0, 0);
    }

    /** Takes up which part of what a minority's language and a disability make harder online no longer does. */
    void adapt(double translated, double accessible) {
        double own = language + (1 - language) * translated;
        minorityOnline = Chance.points(choice.language() * (own - 1));
        failsMinority = chance(choice.failsLanguage() * (1 - own));
        for (int degree = 0; degree < 3; degree++) {
            double harder = degree * (1 - accessible) / 2;
            disabilityOnline[degree] = Chance.points(choice.disability() * harder);
            failsDisability[degree] = chance(choice.failsDisability() * harder);
        }
    }

    static int chance(double probability) {
        return (int) StrictMath.floor(Math.max(0, Math.min(1, probability)) * 0x1.0p16 + 0.5);
    }

    /**
     * Weighs the hours online takes, and the centre's fee, which keeps pace with mean income at the start.
     *
     * @param handling time that a procedure takes online over the status quo
     */
    void rebuild(
            ServiceParameters services, double handling, double[] incomeUsdPerMonth, double incomeFactor, double mean) {
        for (int level = 0; level <= Skill.TOP; level++) {
            double missing = 1 - (double) level / Skill.TOP;
            double hours = services.onlineHours() * handling * (1 + 1.5 * missing);
            onlineSkill[level] = Chance.points(country.onlineAppeal().value()
                    + choice.skill() * (1 - missing)
                    + choice.language()
                    - hourWeighs * hours);
            onlineMinutes[level] = (int) StrictMath.floor(60 * hours + 0.5);
        }
        double feeUsd = services.assistedFeeUsd() * mean / 100;
        for (int c = 0; c < fee.length; c++) {
            fee[c] = Chance.points(choice.cost() * feeUsd / (incomeUsdPerMonth[c] * incomeFactor / 30));
        }
    }

    /** Points of so many hours. */
    int hours(double hours) {
        return Double.isInfinite(hours) ? CLOSED : -Chance.points(hourWeighs * hours);
    }

    int failsSlow(double quality) {
        return chance(choice.failsSlow() * (1 - quality));
    }

    int online(int traits, int skill, int trust, int habit) {
        return onlineSkill[skill]
                + onlineTrust[trust]
                + onlineHabit[habit]
                - disabilityOnline[Traits.disability(traits)]
                + (Traits.minority(traits) ? minorityOnline : 0);
    }

    int assisted(ServicePlace place, int traits) {
        int staff = disability[Traits.disability(traits)] * place.staffForDisability() >> 16;
        return assisted + place.assistedPoints() + staff - fee[Traits.incomeClass(traits)];
    }

    int forgo() {
        return forgo;
    }

    /** Chance that an online attempt fails, in 1/65,536. */
    int fails(ServicePlace place, int traits, int skill) {
        int sum = failsSkill[skill]
                + place.failsSlow()
                + failsDisability[Traits.disability(traits)]
                + (Traits.minority(traits) ? failsMinority : 0);
        return Math.min(FAILS_AT_MOST, sum);
    }

    int onlineMinutes(int skill) {
        return onlineMinutes[skill];
    }
}
