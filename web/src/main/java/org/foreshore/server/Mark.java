package org.foreshore.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;
import tools.jackson.databind.JsonNode;

/**
 * A month in which something begins.
 *
 * @param arm whose lever begins; empty for a shock, which befalls all arms
 * @param component id of the lever or shock
 */
record Mark(String arm, String month, String component, String label) {

    /** All marks of a resolved scenario. */
    static List<Mark> of(JsonNode scenario, Catalogue catalogue) {
        var marks = new ArrayList<Mark>();
        for (var arm : scenario.path("arms")) {
            for (var lever : arm.path("levers")) {
                var id = lever.path("lever").asString("");
                add(marks, arm.path("id").asString(""), lever, id, catalogue.findLever(id));
            }
        }
        for (var shock : scenario.path("shocks")) {
            var id = shock.path("shock").asString("");
            add(marks, "", shock, id, catalogue.findShock(id));
        }
        return marks;
    }

    private static void add(List<Mark> marks, String arm, JsonNode component, String id, Optional<ComponentSpec> spec) {
        var month = component.has("from") ? component.path("from") : component.path("at");
        var title = spec.map(ComponentSpec::title).orElse(id);
        marks.add(new Mark(arm, month.asString(""), id, title));
    }
}
