package org.foreshore.reading;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.claim.Claim;
import org.foreshore.claim.Claim.Term;
import org.foreshore.document.Document;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Range;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;

/** Reads a file of a claim, or says everything that is wrong with it. */
public final class ClaimReader {

    private static final Range ANY = Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Range MONTHS = Range.of(1, 1200);

    private final List<String> indicators;
    private final Findings findings = new Findings();
    private final Required required = new Required(findings);

    private ClaimReader(Catalogue catalogue) {
        indicators = catalogue.indicators().stream().map(IndicatorSpec::id).toList();
    }

    public static Claim read(Path file, Catalogue catalogue) {
        return new ClaimReader(catalogue).read(file);
    }

    private Claim read(Path file) {
        var fields = required.keys(Document.read(file, findings));
        var expect = fields.findMapping("expect").map(node -> new Fields(node, findings));
        var claim = new Claim(
                required.text(fields, "claim"),
                required.text(fields, "pattern"),
                required.text(fields, "says"),
                required.text(fields, "figure"),
                required.text(fields, "source"),
                required.text(fields, "url"),
                required.text(fields, "scenario"),
                required.items(fields, "measure").stream()
                        .map(item -> term(required.keys(item)))
                        .toList(),
                expect.map(keys -> keys.findNumber("min", "min", ANY).orElse(Double.NEGATIVE_INFINITY))
                        .orElse(Double.NaN),
                expect.map(keys -> keys.findNumber("max", "max", ANY).orElse(Double.POSITIVE_INFINITY))
                        .orElse(Double.NaN));
        check(fields, claim);
        expect.ifPresent(Fields::refuseOthers);
        fields.refuseOthers();
        findings.throwIfErrors();
        return claim;
    }

    private void check(Fields fields, Claim claim) {
        fields.require("expect");
        if (claim.min() > claim.max()) {
            findings.error(
                    fields.spotOf("expect"),
                    "min (%s) must not exceed max (%s)".formatted(claim.min(), claim.max()),
                    "");
        }
        if (Double.isInfinite(claim.min()) && Double.isInfinite(claim.max())) {
            findings.error(
                    fields.spotOf("expect"), "must name min, max or both", "A claim that nothing breaks is none.");
        }
        if (!claim.url().isEmpty()
                && !claim.url().startsWith("https://")
                && !claim.url().startsWith("http://")) {
            findings.error(fields.spotOf("url"), "must be a web address", "Begin with https://.");
        }
    }

    private Term term(Fields fields) {
        var term = new Term(
                required.text(fields, "indicator"),
                fields.findText("group").orElse("all"),
                fields.findText("arm").orElse(""),
                fields.whole("month", 0, MONTHS),
                fields.findFlag("effect").orElse(false),
                fields.findNumber("times", "times", ANY).orElse(1));
        if (!term.indicator().isEmpty() && !indicators.contains(term.indicator())) {
            findings.error(
                    fields.spotOf("indicator"),
                    "there is no indicator %s".formatted(term.indicator()),
                    Nearest.hint(term.indicator(), indicators));
        }
        if (term.effect() && term.arm().isEmpty()) {
            findings.error(fields.spotOf("effect"), "an effect needs an arm", "Name the arm it is the effect of.");
        }
        fields.refuseOthers();
        return term;
    }
}
