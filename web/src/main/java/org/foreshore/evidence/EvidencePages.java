package org.foreshore.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foreshore.claim.Claim;
import org.foreshore.report.Amount;
import org.foreshore.store.Manifest;
import org.foreshore.vocabulary.Catalogue;

/** The tables of evidence as pages of the reference. */
public final class EvidencePages {

    private EvidencePages() {}

    public static String coverage(List<CoverageTable.Line> lines, Catalogue catalogue) {
        var domains = CausalCoverage.domains(catalogue);
        var page = new StringBuilder("""
                # Causal coverage

                Generated from `scenarios/library/%s`, which `./foreshore coverage` measures; do not edit.

                What each lever does alone, at its defaults, from July 2026, in a district of the Philippines (Bangsamoro, 60,000
                residents, 16 replications) in which each can act: villages have no network, the currency falls in 2027 and data are dear, and
                2028 sees a strike at offices, a cyclone, a rumour and an attack. Told is its difference to the baseline, the mean of the months to the end of
                2029, with the 95 %% interval; public cost, warnings and relief count from the start and are read at the end. A dot is a
                difference that cannot be told from luck; 0 means that not a single replication differs. Local autonomy shares out the
                places of other programmes and does nothing alone; nor does a backhaul subsidy here, where sites do not pay even with half their link paid. Measured with model revision %s.

                """.formatted(CoverageTable.FILE, revisions(lines)));
        page.append("| Lever | %s |\n"
                .formatted(
                        domains.stream().map(domain -> head(domain, catalogue)).collect(Collectors.joining(" | "))));
        page.append("|---".repeat(domains.size() + 1)).append("|\n");
        for (var lever : catalogue.levers()) {
            var cells = domains.stream()
                    .map(domain -> lines.stream()
                            .filter(line -> line.lever().equals(lever.id())
                                    && line.domain().equals(domain.id()))
                            .map(line -> cell(line, catalogue))
                            .findFirst()
                            .orElse("not measured"));
            page.append("| %s | %s |\n".formatted(lever.title(), cells.collect(Collectors.joining(" | "))));
        }
        return page.append(missing(catalogue)).toString();
    }

    private static String revisions(List<CoverageTable.Line> lines) {
        return lines.stream()
                .map(CoverageTable.Line::revision)
                .distinct()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static String missing(Catalogue catalogue) {
        var missing = Stream.of(Domain.values())
                .filter(domain -> domain.findIndicator(catalogue).isEmpty())
                .map(domain -> domain.title().toLowerCase(Locale.ROOT))
                .toList();
        return missing.isEmpty()
                ? ""
                : "\nThe model has no indicator yet of: %s.\n".formatted(String.join(", ", missing));
    }

    private static String cell(CoverageTable.Line line, Catalogue catalogue) {
        if (line.reach().equals("none")) {
            return "0";
        }
        if (!line.reach().equals("moves")) {
            return "·";
        }
        var amount = amount(line.indicator(), catalogue);
        var scale = Math.abs(line.effect());
        var said = "%s (%s)".formatted(amount.text(line.effect(), scale), amount.range(line.low(), line.high(), scale));
        return said.replace(amount.before(), "").replace(amount.after(), "");
    }

    private static String head(Domain domain, Catalogue catalogue) {
        var amount = amount(domain.findIndicator(catalogue).orElseThrow(), catalogue);
        var unit = (amount.before() + amount.after()).strip();
        return domain.title() + (unit.isEmpty() ? "" : ", " + unit);
    }

    private static Amount amount(String indicator, Catalogue catalogue) {
        var spec = catalogue.findIndicator(indicator).orElseThrow();
        return Amount.of(Manifest.Indicator.of(spec));
    }

    public static String claims(List<Claim> claims, List<ClaimTable.Line> lines) {
        var page = new StringBuilder("""
                # Claims

                Generated from `scenarios/library/claims` and `scenarios/library/%s`, which `./foreshore check-claims` measures; do not
                edit. Each claim is something found in the world that the model ought to show. Met means that the whole 95 %% interval of
                what the model gives lies within what is expected, unmet that it lies outside, undecided that part of it does. None is
                left out for being unmet. Met: %d of %d.

                | Claim | Found in the world | Expected | Model | |
                |---|---|---|---|---|
                """.formatted(
                ClaimTable.FILE,
                lines.stream().filter(line -> line.outcome().equals("met")).count(),
                claims.size()));
        for (var claim : claims) {
            var line = lines.stream()
                    .filter(each -> each.claim().equals(claim.id()))
                    .findFirst();
            page.append("| **%s** %s | %s ([%s](%s)) | %s | %s | %s |\n"
                    .formatted(
                            claim.pattern(),
                            claim.says(),
                            claim.figure(),
                            claim.source(),
                            claim.url(),
                            expected(claim),
                            line.map(EvidencePages::value).orElse("not measured"),
                            line.map(ClaimTable.Line::outcome).orElse("")));
        }
        return page.toString();
    }

    private static String expected(Claim claim) {
        if (Double.isInfinite(claim.max())) {
            return "at least " + number(claim.min());
        }
        return Double.isInfinite(claim.min())
                ? "at most " + number(claim.max())
                : number(claim.min()) + " to " + number(claim.max());
    }

    private static String value(ClaimTable.Line line) {
        return "%s (%s to %s)".formatted(number(line.value()), number(line.low()), number(line.high()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.0f" : "%.4f", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "")
                .replace("-", "−");
    }
}
