package org.foreshore.behaviour;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How programmes find and reach people. */
public record ProgrammeParameters(
        @Says(value = "Share of those listed as poor who are not", max = 0.9)
        @Basis(unit = "share", low = 0.05, high = 0.5, source = "assumed")
        double inclusionError,

        @Says(value = "Share of the poor who are not listed", max = 0.9)
        @Basis(unit = "share", low = 0.05, high = 0.5, source = "assumed")
        double exclusionError,

        @Says(value = "Share who know of a social tariff at its start", max = 1)
        @Basis(
                unit = "share",
                low = 0.01,
                high = 0.3,
                source = "social tariffs in the United Kingdom: 5.1 % of the eligible took one up in 2023")
        double knownAtStart,

        @Says(value = "Hearing of a tariff from those who have it, per share of beneficiaries", max = 1)
        @Basis(unit = "per month", low = 0.05, high = 0.2, source = "assumed")
        double wordOfMouth,

        @Says(value = "Forgetting of it", max = 1) @Basis(unit = "per month", low = 0, high = 0.05, source = "assumed")
        double forgetting) {

    public ProgrammeParameters() {
        this(0.2, 0.3, 0.05, 0.1, 0.01);
    }
}
