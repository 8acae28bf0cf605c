package org.foreshore.reading;

import org.foreshore.document.Document;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.problem.ScenarioInvalid;

/** What a file is, as it says itself under the key {@code schema}. @param name with its version, as "foreshore-lesson/1" */
record Format(String name) {

    private static final String KEY = "schema";

    /** Whether a text calls itself this, in any version, right or wrong. */
    boolean isOf(String text, String fileName) {
        var family = name.substring(0, name.indexOf('/') + 1);
        try {
            return Document.parse(text, fileName, new Findings()) instanceof Node.Mapping root
                    && new Fields(root, new Findings())
                            .findText(KEY)
                            .filter(schema -> (schema + "/").startsWith(family))
                            .isPresent();
        } catch (ScenarioInvalid unreadable) {
            return false;
        }
    }

    void check(Fields fields, Findings findings) {
        fields.require(KEY);
        var schema = fields.findText(KEY);
        if (schema.isPresent() && !schema.get().equals(name)) {
            var message = "schema (%s) must be %s".formatted(Quoted.brief(schema.get()), name);
            findings.error(fields.spotOf(KEY), message, "");
        }
    }
}
