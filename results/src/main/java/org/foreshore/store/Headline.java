package org.foreshore.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What an arm did to an indicator by the end of the horizon: the parts of a sentence, from which any language can say
 * it, and the sentence in English. Numbers are in the indicator's stored unit; undefined ones are missing.
 *
 * @param armTitle the arm as readers know it
 * @param per indicator in whose unit of change the number is ("so much public cost for each of these"); empty for a
 *     plain difference
 * @param month the last of the horizon, as "2030-12"
 * @param estimate arm less baseline; for a cost, the ratio of two such differences
 * @param low bound of the interval; undefined if none can be given
 * @param level confidence level of the interval, 0 to 1
 * @param pairs replications it rests on
 * @param morePairs further replications that would settle the sign if estimate and spread stayed; undefined where no
 *     reasonable number would, or the sign is settled
 * @param verdict better, worse, indistinguishable or neutral
 */
public record Headline(
        Kind kind,
        String arm,
        String armTitle,
        String indicator,
        String per,
        String group,
        String month,
        double estimate,
        double low,
        double high,
        double level,
        int pairs,
        double morePairs,
        String verdict,
        String sentence) {

    /** What a headline says; each kind is one pattern of a sentence. */
    public enum Kind {
        /** The arm raises the indicator; the interval leaves zero out. */
        RAISES,
        LOWERS,
        /** The sign is not settled. */
        UNDECIDED,
        /** Not a single pair differs. */
        IDENTICAL,
        /** There is nobody in whom the indicator could be measured, as of a group to which no resident belongs. */
        UNTOLD,
        /** So much is spent of {@code indicator} for each improvement of {@code per}. */
        COSTS,
        /** So much less is spent, and yet {@code per} improves. */
        SAVES,
        /** The improvement may be none, so nothing can be said of its cost. */
        GAIN_UNDECIDED,
        /** So much of what levers set aside is not spent. */
        UNSPENT,
        /** So much a month would have been needed beyond what levers may spend. */
        UNFUNDED,
        /** What should improve becomes worse, so there is no cost of an improvement. */
        NO_GAIN;

        /** Whether it tells what levers could not spend, or could not pay; it is then of one arm alone. */
        public boolean isShortfall() {
            return this == UNSPENT || this == UNFUNDED;
        }

        /** Name in files and addresses. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, said in English. */
    public Headline saying(String text) {
        return new Headline(
                kind, arm, armTitle, indicator, per, group, month, estimate, low, high, level, pairs, morePairs,
                verdict, text);
    }
}
