package org.foreshore.reading;

import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;

/** Warns of a {@code for} that means people as there are none, so that a lever without takers is not taken for a weak one. */
record Nobody(Frame frame, Findings findings) {

    /** @param key of {@code for} that leaves nobody */
    private record Reason(String key, String why) {}

    void check(ComponentSpec spec, Scheduled lever, Fields entry) {
        if (spec.heeded().keys().contains(Key.FOR)) {
            entry.findMapping("for")
                    .ifPresent(node -> reason(lever.reach()).ifPresent(reason -> {
                        var spot = new Fields(node, findings).spotOf(reason.key());
                        findings.warning(spot, reason.why() + ", so this reaches nobody", "");
                    }));
        }
    }

    private Optional<Reason> reason(Reach reach) {
        if (reach.minAge() > frame.oldest()) {
            return Optional.of(new Reason("minAge", "nobody there is ever older than %d".formatted(frame.oldest())));
        }
        if (reach.maxAge() < Limits.YOUNGEST_MEANT) {
            var why = "no lever means anybody under %d".formatted(Limits.YOUNGEST_MEANT);
            return Optional.of(new Reason("maxAge", why));
        }
        boolean none = reach.poorest().value() == 0;
        return none ? Optional.of(new Reason("poorest", "none of the poorest are meant")) : Optional.empty();
    }
}
