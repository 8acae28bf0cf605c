package org.foreshore.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.foreshore.claim.Claim;
import org.foreshore.statistics.Interval;
import org.foreshore.statistics.PairedDifference;

/** What a run says of a claim. */
public record Found(Claim claim, PairedDifference value, Outcome outcome) {

    /** Whether a claim is met. */
    public enum Outcome {
        /** The whole interval lies within what is expected. */
        MET,
        /** The whole interval lies outside. */
        UNMET,
        /** Part of the interval lies within. */
        UNDECIDED;

        /** Name in files and addresses. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Found of(Claim claim, PairedDifference value) {
        return new Found(claim, value, outcome(claim, value.interval()));
    }

    static Outcome outcome(Claim claim, Interval found) {
        if (found.low() >= claim.min() && found.high() <= claim.max()) {
            return Outcome.MET;
        }
        return found.high() < claim.min() || found.low() > claim.max() ? Outcome.UNMET : Outcome.UNDECIDED;
    }
}
