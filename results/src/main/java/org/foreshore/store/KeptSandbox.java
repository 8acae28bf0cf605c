package org.foreshore.store;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox somebody has decided on, as it is kept.
 *
 * @param id of its question; with the decision it is its name
 * @param scenario the question, with all defaults written out
 * @param committed when the decision was committed to
 * @param right whether the decision was, in truth
 * @param sandbox what was seen before the decision
 * @param truth what was told after it
 * @param sites where it took place
 * @param papers as they could be printed, by name
 */
public record KeptSandbox(
        String id,
        String title,
        String question,
        String countryName,
        String decision,
        String committed,
        boolean right,
        String scenario,
        JsonNode sandbox,
        JsonNode truth,
        JsonNode sites,
        Map<String, String> papers) {

    public KeptSandbox {
        papers = Map.copyOf(papers);
    }
}
