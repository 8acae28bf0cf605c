package org.foreshore.behaviour;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How trust in digital public services moves, per month, on a scale from 0 to 1. */
public record TrustParameters(
        @Says(value = "Return to the lasting level", max = 1)
        @Basis(
                unit = "per month",
                low = 0.058,
                high = 0.231,
                source = "attitudes after a breach (Walton and Sabherwal): a half-life of 6 (3 to 12) months")
        double reversion,

        @Says(value = "Part of missing trust gained by one success", max = 1)
        @Basis(unit = "share", low = 0.01, high = 0.04, source = "assumed")
        double success,

        @Says(value = "Part of trust lost by one failure", max = 1)
        @Basis(unit = "share", low = 0.03, high = 0.16, source = "assumed: 1.5 to 4 times the gain")
        double failure,

        @Says(value = "Pull towards the trust of one's settlement", max = 1)
        @Basis(unit = "per month", low = 0, high = 0.05, source = "assumed")
        double neighbours) {

    public TrustParameters() {
        this(0.115, 0.02, 0.06, 0.02);
    }
}
