package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import org.foreshore.claim.Claim;
import org.foreshore.evidence.CausalCoverage;
import org.foreshore.evidence.ClaimTable;
import org.foreshore.evidence.Claims;
import org.foreshore.evidence.CoverageTable;
import org.foreshore.evidence.Domain;
import org.foreshore.job.Questions;

/** What the model has been shown to do: the measured tables of the library. */
record EvidenceRoutes(Questions questions) {

    record DomainView(String id, String title, String indicator) {}

    record EffectView(String lever, String domain, double effect, double low, double high, String reach) {}

    record CoverageView(String revision, List<DomainView> domains, List<EffectView> effects) {}

    record ClaimView(
            String id,
            String pattern,
            String says,
            String figure,
            String source,
            String url,
            double min,
            double max,
            double value,
            double low,
            double high,
            String outcome) {

        static ClaimView of(Claim claim, ClaimTable.Line found) {
            return new ClaimView(
                    claim.id(),
                    claim.pattern(),
                    claim.says(),
                    claim.figure(),
                    claim.source(),
                    claim.url(),
                    claim.min(),
                    claim.max(),
                    found.value(),
                    found.low(),
                    found.high(),
                    found.outcome());
        }
    }

    record EvidenceView(CoverageView coverage, List<ClaimView> claims) {}

    void show(Context ctx) {
        ctx.json(new EvidenceView(coverage(), claims()));
    }

    private CoverageView coverage() {
        var lines = questions
                .library()
                .findText(CoverageTable.FILE)
                .map(CoverageTable::read)
                .orElse(List.of());
        var domains = CausalCoverage.domains(questions.catalogue()).stream()
                .map(this::view)
                .toList();
        var effects = lines.stream()
                .map(line -> new EffectView(
                        line.lever(), line.domain(), line.effect(), line.low(), line.high(), line.reach()))
                .toList();
        return new CoverageView(lines.isEmpty() ? "" : lines.get(0).revision(), domains, effects);
    }

    private DomainView view(Domain domain) {
        var indicator = domain.findIndicator(questions.catalogue()).orElseThrow();
        return new DomainView(domain.id(), domain.title(), indicator);
    }

    /** Only what has been measured. */
    private List<ClaimView> claims() {
        var found = questions
                .library()
                .findText(ClaimTable.FILE)
                .map(ClaimTable::read)
                .orElse(List.of());
        return new Claims(questions)
                .all().stream()
                        .flatMap(claim -> found.stream()
                                .filter(line -> line.claim().equals(claim.id()))
                                .map(line -> ClaimView.of(claim, line)))
                        .toList();
    }
}
