package org.foreshore.reading;

import java.util.List;
import java.util.Map;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Range;

/** Takes from a mapping what must be there; what is not is reported once, and stands for nothing from then on. */
final class Required {

    private static final Range YEAR = Range.of(1950, 2100);

    private final Findings findings;

    Required(Findings findings) {
        this.findings = findings;
    }

    String text(Fields fields, String key) {
        fields.require(key);
        var text = fields.findText(key);
        if (text.filter(String::isEmpty).isPresent()) {
            findings.error(fields.spotOf(key), key + " must not be empty", "");
        }
        return text.orElse("");
    }

    double number(Fields fields, String key, Range range) {
        fields.require(key);
        return fields.findNumber(key, key, range).orElse(Double.NaN);
    }

    int year(Fields fields, String key) {
        fields.require(key);
        return fields.whole(key, 0, YEAR);
    }

    /** The keys under a key; none, and nothing more to say about them, if there is no such mapping. */
    Fields section(Fields fields, String key) {
        fields.require(key);
        return fields.findMapping(key)
                .map(mapping -> new Fields(mapping, findings))
                .orElseGet(() -> new Fields(new Node.Mapping(fields.spot(), Map.of()), new Findings()));
    }

    /** The keys of a node that should be a mapping. */
    Fields keys(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, findings);
        }
        refuse(node, "a group of keys");
        return new Fields(new Node.Mapping(node.spot(), Map.of()), new Findings());
    }

    /** The items of a node that should be a list with something in it. */
    List<Node> items(Node node) {
        if (node instanceof Node.Listing listing && !listing.items().isEmpty()) {
            return listing.items();
        }
        refuse(node, "a list with at least one item");
        return List.of();
    }

    List<Node> items(Fields fields, String key) {
        fields.require(key);
        return fields.find(key).map(this::items).orElse(List.of());
    }

    private void refuse(Node node, String expected) {
        findings.error(node.spot(), "must be %s, is %s".formatted(expected, node.described()), "");
    }
}
