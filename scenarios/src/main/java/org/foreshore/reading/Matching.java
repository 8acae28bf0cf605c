package org.foreshore.reading;

import java.util.List;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;

/** Lists that must be as long as those of the file they stand beside. */
record Matching(Findings findings) {

    /** The items of a list; none, and a finding, if they are not so many. */
    List<Node> items(Fields fields, String key, int wanted) {
        if (wanted == 0) {
            return List.of();
        }
        fields.require(key);
        var items = fields.findListing(key).map(Node.Listing::items);
        if (items.isPresent() && items.get().size() != wanted) {
            var message =
                    "has %d items, and the lesson %d".formatted(items.get().size(), wanted);
            findings.error(fields.spotOf(key), message, "Translate each, in the same order.");
        }
        return items.filter(all -> all.size() == wanted).orElse(List.of());
    }
}
