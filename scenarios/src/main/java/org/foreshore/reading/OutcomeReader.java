package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.document.Spot;
import org.foreshore.scenario.Outcome;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.Catalogue;

/** Reads what the question is about: {@code internet-use}, or {@code { indicator: internet-use, group: rural-female }}. */
record OutcomeReader(Catalogue catalogue, Findings findings) {

    static final String KEY = "outcome";

    private static final String INDICATOR = "indicator";
    private static final String GROUP = "group";

    /** @param indicators that the scenario asks for */
    Outcome read(Fields scenario, List<String> indicators) {
        var node = scenario.find(KEY).orElse(null);
        if (node instanceof Node.Mapping mapping) {
            return inGroup(new Fields(mapping, findings), indicators);
        }
        if (node instanceof Node.Listing) {
            var hint = "Write { indicator: internet-use, group: female }, or the indicator alone for everybody.";
            findings.error(
                    node.spot(), "must be an indicator or a group of keys, is %s".formatted(node.described()), hint);
            return usual(indicators);
        }
        var asked = scenario.findText(KEY);
        asked.ifPresent(id -> check(KEY, id, scenario.spotOf(KEY), indicators));
        return asked.map(Outcome::ofEverybody).orElseGet(() -> usual(indicators));
    }

    private Outcome inGroup(Fields fields, List<String> indicators) {
        var asked = fields.findText(INDICATOR);
        asked.ifPresent(id -> check(INDICATOR, id, fields.spotOf(INDICATOR), indicators));
        var indicator = asked.orElseGet(() -> usual(indicators).indicator());
        var group = fields.findText(GROUP).orElse(Outcome.EVERYBODY);
        new GroupCheck(catalogue, findings).check(group, indicator, fields.spotOf(GROUP));
        fields.refuseOthers();
        return new Outcome(indicator, group);
    }

    private void check(String key, String id, Spot spot, List<String> indicators) {
        if (!indicators.contains(id)) {
            var message = "%s (%s) must be one of the indicators asked for".formatted(key, Quoted.brief(id));
            findings.error(spot, message, Nearest.hint(id, indicators));
        }
    }

    private static Outcome usual(List<String> indicators) {
        return Outcome.ofEverybody(Scenario.usualOutcome(indicators));
    }

    /** As a file has it: the indicator alone if it is about everybody, so that what says no group stays as it was. */
    static Object tree(Outcome outcome) {
        if (outcome.isOfEverybody()) {
            return outcome.indicator();
        }
        var tree = new LinkedHashMap<String, Object>();
        tree.put(INDICATOR, outcome.indicator());
        tree.put(GROUP, outcome.group());
        return tree;
    }

    static SchemaPart schema(Catalogue catalogue) {
        var keys = new LinkedHashMap<String, SchemaPart>();
        keys.put(INDICATOR, SchemaPart.id("The indicator; the usual one if left out"));
        keys.put(GROUP, SchemaPart.choice("The residents", catalogue.groups()).with("default", Outcome.EVERYBODY));
        return SchemaPart.empty()
                .with("description", "What the question is about; what is said of it comes first")
                .with(
                        "oneOf",
                        List.of(
                                SchemaPart.id("An indicator, for everybody"),
                                SchemaPart.group("An indicator in a group of residents", keys)));
    }
}
