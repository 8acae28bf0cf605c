package org.foreshore.observation;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How a household survey goes wrong. */
public record SurveyParameters(
        @Says("Chance that a user is recorded as one") @Basis(unit = "share", low = 0.9, high = 1, source = "assumed")
        double sensitivity,

        @Says("Chance that a non-user is recorded as none")
        @Basis(unit = "share", low = 0.9, high = 1, source = "assumed")
        double specificity,

        @Says("Chance that a woman answers") @Basis(unit = "share", low = 0.8, high = 0.95, source = "assumed")
        double femaleResponse,

        @Says("Chance that a man answers") @Basis(unit = "share", low = 0.7, high = 0.95, source = "assumed")
        double maleResponse) {

    /** The documented defaults. */
    public SurveyParameters() {
        this(0.97, 0.97, 0.9, 0.85);
    }

    /** Share that is recorded of a group in which this share has it. */
    double recorded(double share) {
        return share * sensitivity + (1 - share) * (1 - specificity);
    }

    /** What the true share would be if the recorded one were exact (Rogan and Gladen 1978), kept within 0 and 1. */
    public double corrected(double recorded) {
        double share = (recorded + specificity - 1) / (sensitivity + specificity - 1);
        return Math.min(1, Math.max(0, share));
    }
}
