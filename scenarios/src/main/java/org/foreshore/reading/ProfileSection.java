package org.foreshore.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foreshore.reading.ProfileNode.Shape;

/** One mapping of a profile: hands out its entries and reports those that are missing, of the wrong kind or unknown. */
final class ProfileSection {

    private final ProfileNode node;
    private final ProfileFindings findings;
    private final Set<String> known = new TreeSet<>();

    ProfileSection(ProfileNode node, ProfileFindings findings) {
        this.node = node;
        this.findings = findings;
        if (node.shape() != Shape.MAPPING) {
            findings.error(node, "a mapping of keys to values is needed here", "");
        }
    }

    ProfileNode node() {
        return node;
    }

    /** The entry if it is there; asking for a key also makes it a known one. */
    Optional<ProfileNode> find(String key) {
        known.add(key);
        return node.find(key);
    }

    Optional<ProfileNode> require(String key) {
        var found = find(key);
        if (found.isEmpty() && node.shape() == Shape.MAPPING) {
            findings.errorAt(node, node.child(key), key + " is missing", "");
        }
        return found;
    }

    /** The section, or an empty one that has already been reported. */
    ProfileSection section(String key) {
        return require(key).map(entry -> new ProfileSection(entry, findings)).orElseGet(this::nothing);
    }

    private ProfileSection nothing() {
        var empty = new ProfileNode(Shape.TEXT, node.path(), node.line(), node.column(), Map.of(), List.of(), "");
        return new ProfileSection(empty, new ProfileFindings(""));
    }

    List<ProfileNode> items(String key) {
        return require(key)
                .map(entry -> {
                    if (entry.items().isEmpty()) {
                        findings.error(entry, "a list with at least one item is needed here", "");
                    }
                    return entry.items();
                })
                .orElse(List.of());
    }

    String text(String key) {
        return require(key)
                .map(entry -> {
                    if (entry.text().isBlank()) {
                        findings.error(entry, key + " must be a text", "");
                    }
                    return entry.text();
                })
                .orElse("");
    }

    String optionalText(String key) {
        return find(key).map(ProfileNode::text).orElse("");
    }

    double number(String key, FigureBounds bounds) {
        return require(key).map(entry -> findings.number(entry, bounds)).orElse(Double.NaN);
    }

    double optionalNumber(String key, FigureBounds bounds) {
        return find(key).map(entry -> findings.number(entry, bounds)).orElse(Double.NaN);
    }

    int year(String key) {
        return (int) number(key, FigureBounds.YEAR);
    }

    /** Reports every key nobody asked for. */
    void finish() {
        node.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.error(entry, "unknown key '%s'".formatted(key), NearestName.hint(key, known));
            }
        });
    }
}
