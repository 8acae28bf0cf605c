package org.foreshore.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;

/**
 * Warns of keys that a component does not heed: whoever narrows a law to villages must not believe afterwards that the result is about
 * villages.
 */
final class Unheeded {

    private final Findings findings;

    Unheeded(Findings findings) {
        this.findings = findings;
    }

    void check(ComponentSpec spec, Scheduled scheduled, Fields fields) {
        for (var key : Key.of(spec.kind())) {
            if (fields.has(key.id()) && asksForMore(key, scheduled)) {
                spec.heeded().inSpiteOf(key).ifPresent(why -> warn(spec, scheduled, key, why, fields));
            }
        }
    }

    /** Whether the key says anything but its default: what is written out in full by a run is no mistake. */
    private static boolean asksForMore(Key key, Scheduled scheduled) {
        return switch (key) {
            case WHERE -> !scheduled.reach().isEverywhere();
            case FOR -> !scheduled.reach().isForEverybody();
            case FIDELITY -> scheduled.fidelity().value() < 1;
            case BUDGET -> scheduled.budget().isPresent();
            // What comes by chance does not come again while it holds, whatever it does then.
            case MONTHS -> scheduled.months() > 1 && scheduled.chance().isEmpty();
            case RAMP -> scheduled.ramp() > 1;
        };
    }

    private void warn(ComponentSpec spec, Scheduled scheduled, Key key, String why, Fields fields) {
        var partly = spec.heeded().partly().contains(key);
        var heeds = partly ? "heeds %s in part only" : "does not heed %s";
        var message = "%s %s: %s".formatted(spec.id(), heeds.formatted(key.id()), why);
        findings.warning(fields.spotOf(key.id()), message, partly ? "" : hint(spec, scheduled, key));
    }

    /** A ramp is not lost on what strikes once: it divides its strength, which nobody means who writes it. */
    private static String hint(ComponentSpec spec, Scheduled scheduled, Key key) {
        if (key == Key.RAMP) {
            return "This leaves 1/%d of it; leave ramp out, or say strength if you mean that."
                    .formatted(scheduled.ramp());
        }
        var heeded = spec.heeded().wholly();
        return heeded.isEmpty() ? "Leave it out." : "Leave it out; heeded here: %s.".formatted(names(heeded));
    }

    private static String names(List<Key> keys) {
        return keys.stream().map(Key::id).collect(Collectors.joining(", "));
    }
}
