package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.foreshore.document.Node;

/**
 * Lays one document over another: groups of keys merge, arms merge by their id, anything else is replaced. Every node
 * keeps the place where it was written.
 */
final class Merge {

    private Merge() {}

    static Node.Mapping over(Node.Mapping base, Node.Mapping change) {
        var entries = new LinkedHashMap<>(base.entries());
        change.entries().forEach((key, entry) -> entries.merge(key, entry, (old, given) -> over(key, old, given)));
        return new Node.Mapping(change.spot(), entries);
    }

    private static Node.Entry over(String key, Node.Entry base, Node.Entry change) {
        return new Node.Entry(change.keySpot(), over(key, base.value(), change.value()));
    }

    private static Node over(String key, Node base, Node change) {
        if (base instanceof Node.Mapping old && change instanceof Node.Mapping given) {
            return over(old, given);
        }
        if (key.equals("arms") && base instanceof Node.Listing old && change instanceof Node.Listing given) {
            return arms(old, given);
        }
        return change;
    }

    private static Node arms(Node.Listing base, Node.Listing change) {
        var arms = new LinkedHashMap<String, Node>();
        for (var arm : base.items()) {
            arms.put(freeKey(arm, arms.keySet(), arms.size()), arm);
        }
        var changed = new TreeSet<String>();
        for (var arm : change.items()) {
            var key = freeKey(arm, changed, arms.size());
            changed.add(key);
            arms.merge(key, arm, (old, given) -> over("", old, given));
        }
        return new Node.Listing(change.spot(), arms.values().stream().toList());
    }

    /** The arm's id; for an arm without one, or whose id is taken, a key that no id can be. */
    private static String freeKey(Node arm, Set<String> taken, int position) {
        var id = id(arm);
        return id.isEmpty() || taken.contains(id) ? "#" + position : id;
    }

    private static String id(Node arm) {
        var entry = arm instanceof Node.Mapping mapping ? mapping.entries().get("id") : null;
        return entry != null && entry.value() instanceof Node.Leaf leaf ? leaf.text() : "";
    }
}
