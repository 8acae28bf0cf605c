package org.foreshore.reading;

import java.util.Collection;
import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.document.Values;

/** Reads names that must be among known ones. */
record Known(Findings findings) {

    /** Few enough to be listed where one of them was meant. */
    private static final int FEW = 20;

    /** The name under a key; empty if there is none, or (and a finding) if it is not known. */
    Optional<String> find(Fields fields, String key, Collection<String> known) {
        return fields.find(key).flatMap(node -> find(node, key, known));
    }

    Optional<String> find(Node node, String key, Collection<String> known) {
        return new Values(findings).findText(node).filter(name -> {
            if (!known.contains(name)) {
                findings.error(node.spot(), message(key, name, known), Nearest.hint(name, known));
            }
            return known.contains(name);
        });
    }

    private static String message(String key, String name, Collection<String> known) {
        var given = "%s (%s)".formatted(key, Quoted.brief(name));
        return known.size() > FEW
                ? "there is no such " + given
                : "%s must be one of %s".formatted(given, String.join(", ", known));
    }
}
