package org.foreshore.attribution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a lever changes nothing that can be told. */
public record Reason(Kind kind, String says) {

    /** Each kind is one pattern of a sentence. */
    public enum Kind {
        /** It does not hold in any month of the horizon. */
        NEVER_HOLDS,
        /** It begins after the month asked about. */
        TOO_EARLY,
        /** Nobody lives where, or is whom, it is meant for. */
        NOBODY_MEANT,
        /** It held and no public money was spent on it, nor did anything else move. */
        NOTHING_SPENT,
        /** What it brings is there already. */
        COVERED_ALREADY,
        /** It moves something, but not what was asked about. */
        MOVES_OTHER_THINGS,
        /** What it changes cannot be told from luck with so few replications. */
        UNDECIDED;

        /** Name in files and addresses. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
