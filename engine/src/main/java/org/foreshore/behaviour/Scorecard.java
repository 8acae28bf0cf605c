package org.foreshore.behaviour;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.foreshore.country.Adoption;
import org.foreshore.population.Traits;

/**
 * What traits, age, skill and trust make of how attractive the Internet is to a resident, in points (1/64 log-odds): a
 * sum, so that "why did this resident go online?" is answered by reading the list.
 */
final class Scorecard {

    private static final int SHIFT = 5;
    private static final int MASK = (1 << 11) - 1;

    private final AdoptionParameters parameters;
    private final Adoption country;
    private final double[] tastes;
    private final int[] rural = new int[MASK + 1];
    private final int[] urban = new int[MASK + 1];
    private final int[] skill = new int[Skill.TOP + 1];
    private final int[] trust = new int[Levels.TOP + 1];
    private final int old;
    private double translated;

    Scorecard(AdoptionParameters parameters, Adoption country) {
        this.parameters = parameters;
        this.country = country;
        tastes = tastes(parameters.taste());
        weighTraits();
        for (int level = 0; level <= Skill.TOP; level++) {
            skill[level] = Chance.points(parameters.skill() * level / Skill.TOP);
        }
        for (int level = 0; level <= Levels.TOP; level++) {
            trust[level] = Chance.points(parameters.trust() * ((double) level / Levels.TOP - 0.5));
        }
        old = -Chance.points(parameters.old());
    }

    /** Takes up which part of the content that a minority lacks in its language is there this month. */
    void translate(double part) {
        if (part != translated) {
            translated = part;
            weighTraits();
        }
    }

    private void weighTraits() {
        for (int i = 0; i <= MASK; i++) {
            int traits = i << SHIFT;
            double common = common(traits) + tastes[Traits.taste(traits)];
            double female = Traits.female(traits) ? 1 : 0;
            rural[i] = Chance.points(common - female * country.genderNormRural().value());
            urban[i] = Chance.points(common - female * country.genderNormUrban().value());
        }
    }

    private double common(int traits) {
        double disability = Traits.disability(traits) == 0
                ? 0
                : Traits.disability(traits) == 1 ? parameters.someDisability() : parameters.severeDisability();
        double own = country.contentOwnLanguage().value();
        double content = Traits.minority(traits) ? own + (1 - own) * translated : 1;
        return (Traits.electricity(traits) ? parameters.electricity() : 0)
                + parameters.content() * content
                - disability;
    }

    /** Means of the sixteenths of a normal distribution. */
    private static double[] tastes(double deviation) {
        var normal = new NormalDistribution(null, 0, 1);
        var means = new double[Traits.TASTES];
        for (int i = 0; i < means.length; i++) {
            double low = i == 0 ? 0 : normal.density(normal.inverseCumulativeProbability(i / 16.0));
            double high = i == 15 ? 0 : normal.density(normal.inverseCumulativeProbability((i + 1) / 16.0));
            means[i] = deviation * 16 * (low - high);
        }
        return means;
    }

    /** Points of trust in what one meets online. */
    int trust(int level) {
        return trust[level];
    }

    /** Points of traits, age and skill; those of cost and place come on top. */
    int points(boolean inTown, int traits, boolean aged, int level) {
        int index = traits >>> SHIFT & MASK;
        return (inTown ? urban[index] : rural[index]) + skill[level] + (aged ? old : 0);
    }

    /** Points of a level of skill. */
    int skill(int level) {
        return skill[level];
    }
}
