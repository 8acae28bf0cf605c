package org.foreshore.behaviour;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** Digital skill, from 0 to 1, held in {@link Skill#TOP} levels. */
public record SkillParameters(
        @Says(value = "Part of what is missing learnt by use", max = 1)
        @Basis(unit = "per month", low = 0.02, high = 0.1, source = "assumed")
        double byUse,

        @Says(value = "Part of what was gained lost without use", max = 1)
        @Basis(
                unit = "per month",
                low = 0.053,
                high = 0.107,
                source = "derived: half of a gain is lost in 6.5 to 13 months without use (Tatel and Ackerman 2025)")
        double fading,

        @Says(value = "Part of what is missing learnt in a completed course", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.4, source = "assumed")
        double byCourse,

        @Says(value = "Chance of completing a course", max = 1)
        @Basis(
                unit = "share",
                low = 0.5,
                high = 0.9,
                source = "PMGDISHA, India 2024: 75 % of those trained were certified")
        double completion,

        @Says(value = "Household members who learn from a trainee", max = 7)
        @Basis(unit = "residents", low = 0.5, high = 1.5, source = "MTN internet training, Uganda: 1.1 others learn")
        double learnFromTrainee,

        @Says(value = "Part of what is missing that they learn", max = 1)
        @Basis(unit = "share", low = 0, high = 0.1, source = "assumed")
        double fromTrainee) {

    public SkillParameters() {
        this(0.05, 0.063, 0.25, 0.75, 1.1, 0.05);
    }
}
