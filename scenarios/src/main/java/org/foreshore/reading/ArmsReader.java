package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.scenario.Arm;
import org.foreshore.vocabulary.Kind;

/** Reads the alternatives of a scenario; the first is its baseline. */
final class ArmsReader {

    private final ScheduledReader scheduled;
    private final Findings findings;
    private final TreeSet<String> ids = new TreeSet<>();

    ArmsReader(ScheduledReader scheduled, Findings findings) {
        this.scheduled = scheduled;
        this.findings = findings;
    }

    List<Arm> list(Node.Listing listing) {
        var arms = new ArrayList<Arm>();
        for (var item : listing.items()) {
            if (item instanceof Node.Mapping mapping) {
                arms.add(arm(new Fields(mapping, findings)));
            } else {
                findings.error(
                        item.spot(),
                        "must be a group of keys, is %s".formatted(item.described()),
                        "Write { id: …, levers: […] }.");
            }
        }
        var count = listing.items().size();
        if (count < 1 || count > Limits.ARMS) {
            findings.error(listing.spot(), "must have 1 to %d arms, has %d".formatted(Limits.ARMS, count), "");
        }
        return arms;
    }

    private Arm arm(Fields fields) {
        fields.require("id");
        var texts = new Texts(fields, findings);
        var id = texts.id();
        if (!id.isEmpty() && !ids.add(id)) {
            findings.error(fields.spotOf("id"), "another arm has the id %s already".formatted(id), "");
        }
        var title = texts.line("title", titleOf(id));
        var levers = fields.findListing("levers");
        var all = levers.map(list -> scheduled.list(list, Kind.LEVER)).orElse(List.of());
        fields.refuseOthers();
        return new Arm(id, title, all);
    }

    /** {@code skills-first} becomes {@code Skills first}. */
    private static String titleOf(String id) {
        var words = id.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
