package org.foreshore.reading;

import java.util.List;
import org.foreshore.country.Source;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;

/** Reads the list of sources; each needs a title, a licence and where it can be found. */
final class SourceReader {

    private final Findings findings;
    private final Required required;

    SourceReader(Findings findings) {
        this.findings = findings;
        this.required = new Required(findings);
    }

    List<Source> read(Fields root) {
        root.require("sources");
        return root.findMapping("sources").map(Node.Mapping::entries).stream()
                .flatMap(entries -> entries.entrySet().stream())
                .map(entry ->
                        source(entry.getKey(), required.keys(entry.getValue().value())))
                .toList();
    }

    private Source source(String key, Fields fields) {
        var source = new Source(
                key, required.text(fields, "title"), required.text(fields, "licence"), required.text(fields, "url"));
        fields.refuseOthers();
        if (!source.url().isEmpty() && !source.url().startsWith("https://")) {
            findings.error(fields.spotOf("url"), "must be a web address", "Begin with https://.");
        }
        return source;
    }
}
