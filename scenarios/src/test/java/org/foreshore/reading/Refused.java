package org.foreshore.reading;

import java.util.List;
import org.foreshore.problem.ScenarioInvalid;

/** What the reader has against a text. */
final class Refused {

    private Refused() {}

    /** The findings in the form people read them; empty if the text is accepted. */
    static List<String> findings(String text) {
        return findings(text, "s.yaml");
    }

    static List<String> findings(String text, String file) {
        try {
            Samples.reader().read(text, file);
            return List.of();
        } catch (ScenarioInvalid invalid) {
            return invalid.findings().stream().map(Object::toString).toList();
        }
    }
}
