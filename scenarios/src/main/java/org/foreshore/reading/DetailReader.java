package org.foreshore.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Quoted;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Detail;

/** Reads for which localities indicators are told apart, and from how many residents on. */
final class DetailReader {

    static final String BY = "by";
    static final String FEWEST = "fewest";

    private static final List<String> IDS =
            Arrays.stream(Breakdown.values()).map(Breakdown::id).toList();

    private final Fields fields;
    private final Findings findings;

    DetailReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    Detail read() {
        var given = fields.findText(BY).orElse(Detail.STANDARD.by().id());
        int fewest = fields.whole(FEWEST, Detail.USUAL_FEWEST, Limits.FEWEST);
        if (!IDS.contains(given)) {
            var message = "by (%s) must be one of %s".formatted(Quoted.brief(given), String.join(", ", IDS));
            findings.error(fields.spotOf(BY), message, Nearest.hint(given, IDS));
            return Detail.STANDARD;
        }
        return new Detail(Breakdown.valueOf(given.toUpperCase(Locale.ROOT)), fewest);
    }

    static SchemaPart by() {
        return SchemaPart.choice("Localities for which indicators are told apart, if there is more than one", IDS)
                .with("default", Detail.STANDARD.by().id());
    }

    static SchemaPart fewest() {
        var says = "Simulated residents that a figure of a locality must rest on, or it is left out";
        return SchemaGroups.whole(says, Limits.FEWEST, Detail.USUAL_FEWEST);
    }
}
