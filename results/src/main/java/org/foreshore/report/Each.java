package org.foreshore.report;

import java.util.Set;
import org.foreshore.statistics.Direction;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** One unit of what is improved, in words, as "person added to Internet users". */
public final class Each {

    /** What is counted and is no person. */
    private static final Set<String> THINGS = Set.of("needs-met-so-far", "hours-so-far");

    private Each() {}

    public static String of(Wording words, Manifest.Indicator per) {
        if (THINGS.contains(per.id())) {
            return words.say("each." + per.id());
        }
        var unit = per.unit().equals("share") ? "point" : "one";
        var way = Directions.of(per) == Direction.LOWER ? "removed" : "added";
        return words.say("each.%s.%s".formatted(unit, way), Sentence.title(words, per));
    }

    /** Whether costs are told of it unasked. */
    static boolean isCounted(Manifest.Indicator per) {
        return !per.better().equals("neither") && (per.unit().equals("count") || THINGS.contains(per.id()));
    }
}
