package org.foreshore.reading;

import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;

/** Checks what is measured in settlements: an indicator that is known of each, in a group that it is told for. */
record MeasuredReader(Catalogue catalogue, Findings findings) {

    private static final String GROUP = "group";

    /** @param key under which the section names the indicator */
    void check(Node.Mapping section, String key, String indicator, String group) {
        var fields = new Fields(section, findings);
        var known = catalogue.findIndicator(indicator);
        if (known.isEmpty()) {
            var all = catalogue.indicators().stream().map(IndicatorSpec::id).toList();
            say(
                    fields,
                    key,
                    "there is no indicator %s".formatted(Quoted.brief(indicator)),
                    Nearest.hint(indicator, all));
        } else if (!known.get().local()) {
            say(fields, key, "%s is known of the whole place only, not of settlements".formatted(indicator), "");
        }
        new GroupCheck(catalogue, findings).check(group, indicator, fields.spotOf(GROUP));
    }

    /** Where the file says it, else where the section stands. */
    private void say(Fields fields, String key, String message, String hint) {
        findings.error(fields.spotOf(key), message, hint);
    }
}
