package org.foreshore.behaviour;

import org.foreshore.vocabulary.Says;

/** How trust in digital public services moves, per month, on a scale from 0 to 1. */
public record TrustParameters(
        @Says(value = "Return to the lasting level. Half-life 6 months (3 to 12), attitudes after breaches", max = 1)
        double reversion,

        @Says(value = "Part of missing trust gained by one success. Assumed", max = 1)
        double success,

        @Says(value = "Part of trust lost by one failure. Assumed 1.5 to 4 times the gain", max = 1)
        double failure,

        @Says(value = "Pull towards the trust of one's settlement. Assumed 0 to 0.05", max = 1)
        double neighbours) {

    public TrustParameters() {
        this(0.115, 0.02, 0.06, 0.02);
    }
}
