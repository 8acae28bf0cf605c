package org.foreshore.reading;

import java.util.List;
import org.foreshore.country.Source;

/** Reads the list of sources; each needs a title, a licence and where it can be found. */
final class SourceReader {

    private final ProfileFindings findings;

    SourceReader(ProfileFindings findings) {
        this.findings = findings;
    }

    List<Source> read(ProfileSection sources) {
        return sources.node().entries().keySet().stream()
                .map(key -> source(key, sources.section(key)))
                .toList();
    }

    private Source source(String key, ProfileSection section) {
        var source = new Source(key, section.text("title"), section.text("licence"), section.text("url"));
        section.finish();
        if (!source.url().isEmpty() && !source.url().startsWith("https://")) {
            section.find("url").ifPresent(node -> findings.error(node, "not a web address", "Begin with https://"));
        }
        return source;
    }
}
