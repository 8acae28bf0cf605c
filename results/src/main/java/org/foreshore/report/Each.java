package org.foreshore.report;

import java.util.Map;
import org.foreshore.statistics.Direction;
import org.foreshore.store.Manifest;

/** One unit of what is improved, in words, as "person added to Internet users". */
final class Each {

    /** What is counted and is no person. */
    private static final Map<String, String> WORDS =
            Map.of("needs-met-so-far", "need met", "hours-so-far", "hour saved");

    private Each() {}

    static String of(Manifest.Indicator per) {
        var unit = per.unit().equals("share") ? "point" : "person";
        var title = Sentence.inSentence(per.title());
        var plain = Directions.of(per) == Direction.LOWER ? unit + " taken off " + title : unit + " added to " + title;
        return WORDS.getOrDefault(per.id(), plain);
    }

    /** Whether costs are told of it unasked. */
    static boolean isCounted(Manifest.Indicator per) {
        return !per.better().equals("neither") && (per.unit().equals("count") || WORDS.containsKey(per.id()));
    }
}
