package org.foreshore.behaviour;

import org.foreshore.vocabulary.Says;

/** Digital skill, from 0 to 1, held in {@link Skill#TOP} levels. */
public record SkillParameters(
        @Says(value = "Part of what is missing learnt by use, per month. Range 0.02 to 0.1", max = 1)
        double byUse,

        @Says(value = "Part of what was gained lost without use, per month: half-life 11 months", max = 1)
        double fading,

        @Says(value = "Part of what is missing learnt in a completed course. Range 0.1 to 0.4", max = 1)
        double byCourse,

        @Says(value = "Chance of completing a course. PMGDISHA 2024: 0.75", max = 1)
        double completion,

        @Says(value = "Household members who learn from a trainee. MTN Uganda: 1.1", max = 7)
        double learnFromTrainee,

        @Says(value = "Part of what is missing that they learn", max = 1)
        double fromTrainee) {

    public SkillParameters() {
        this(0.05, 0.063, 0.25, 0.75, 1.1, 0.05);
    }
}
