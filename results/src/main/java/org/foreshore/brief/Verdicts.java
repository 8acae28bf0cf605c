package org.foreshore.brief;

import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.wording.Wording;

/** How surely something changed, as a sign and a word, so that colour is never the only cue. */
final class Verdicts {

    private Verdicts() {}

    static String of(Wording words, PairedDifference difference, Verdict verdict) {
        return difference.identical()
                ? words.say("verdict.identical")
                : sign(verdict) + " " + words.say("verdict." + verdict.id());
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "\u25b2";
            case WORSE -> "\u25bc";
            case INDISTINGUISHABLE -> "\u25cb";
            case NEUTRAL -> "\u25c6";
        };
    }
}
