package org.foreshore.behaviour;

import org.foreshore.vocabulary.Says;

/** How programmes find and reach people. */
public record ProgrammeParameters(
        @Says(value = "Share of those listed as poor who are not. Range 0.05 to 0.5", max = 0.9)
        double inclusionError,

        @Says(value = "Share of the poor who are not listed. Range 0.05 to 0.5", max = 0.9)
        double exclusionError,

        @Says(value = "Share who know of a social tariff at its start. UK 2023: 0.05 took it up", max = 1)
        double knownAtStart,

        @Says(value = "Hearing of a tariff from those who have it, per month and share of beneficiaries", max = 1)
        double wordOfMouth,

        @Says(value = "Forgetting of it, per month", max = 1)
        double forgetting) {

    public ProgrammeParameters() {
        this(0.2, 0.3, 0.05, 0.1, 0.01);
    }
}
