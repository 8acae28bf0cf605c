package org.foreshore.reading;

import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.scenario.Feedback;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;

/** Reads by which rule a lever adapts: {@code { indicator: internet-use, below: 0.4, months: 6, change: 0.2 }}. */
final class FeedbackReader {

    static final String KEY = "feedback";

    private final Catalogue catalogue;
    private final Findings findings;

    FeedbackReader(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    Optional<Feedback> find(Fields lever) {
        return lever.findMapping(KEY).flatMap(this::find);
    }

    private Optional<Feedback> find(Node.Mapping node) {
        var fields = new Fields(node, findings);
        fields.require("indicator", "change");
        var indicator = fields.findText("indicator").filter(id -> isKnown(id, fields));
        var below = fields.findNumber("below", "below", Limits.ANY_NUMBER);
        var above = fields.findNumber("above", "above", Limits.ANY_NUMBER);
        if (fields.has("below") == fields.has("above")) {
            findings.error(node.spot(), "needs either `below` or `above`", "");
        }
        int months = fields.whole("months", 1, Limits.MONTHS);
        var change = fields.findNumber("change", "change", Limits.CHANGE);
        fields.refuseOthers();
        if (indicator.isEmpty() || change.isEmpty() || below.isPresent() == above.isPresent()) {
            return Optional.empty();
        }
        double bar = below.orElseGet(above::getAsDouble);
        return Optional.of(new Feedback(indicator.get(), below.isPresent(), bar, months, change.getAsDouble()));
    }

    private boolean isKnown(String id, Fields fields) {
        var all = catalogue.indicators().stream().map(IndicatorSpec::id).toList();
        if (!all.contains(id)) {
            findings.error(
                    fields.spotOf("indicator"),
                    "there is no indicator %s".formatted(Quoted.brief(id)),
                    Nearest.hint(id, all));
        }
        return all.contains(id);
    }
}
