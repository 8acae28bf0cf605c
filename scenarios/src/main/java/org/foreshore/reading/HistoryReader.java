package org.foreshore.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foreshore.country.Gap;
import org.foreshore.country.History;
import org.foreshore.country.Source;
import org.foreshore.country.Sourced;
import org.foreshore.country.YearValue;
import org.foreshore.document.Document;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Range;
import org.foreshore.document.Spot;

/** From the file of a country's past (YAML) to a {@link History}, or every finding at once. */
final class HistoryReader {

    private static final Range SHARE = Range.of(0, 1);
    private static final Range CHANGE = Range.of(-0.5, 0.5);
    private static final Range RESIDENTS = Range.of(1_000, 2e9);
    private static final Range YEARS = Range.of(0, 20);
    private static final Range USD = Range.of(0, 1e6);
    private static final Range RATIO = Range.of(0.01, 100);
    private static final Range LOG_ODDS = Range.of(-10, 10);

    private final Findings findings = new Findings();
    private final Required required = new Required(findings);
    private final DistributionReader distributions = new DistributionReader(findings);

    private HistoryReader() {}

    /** Throws {@link org.foreshore.problem.ScenarioInvalid} with all findings. */
    static LoadedHistory read(Path file) {
        var reader = new HistoryReader();
        var text = reader.text(file);
        return new LoadedHistory(reader.history(text, file.getFileName().toString()), text);
    }

    private History history(String text, String file) {
        var root = required.keys(Document.parse(text, file, findings));
        var sources = new SourceReader(findings).read(root);
        var figures = new FigureReader(sources.stream().map(Source::key).toList(), findings);
        var history = new History(
                required.year(root, "start"),
                series(figures, root, "population", RESIDENTS),
                series(figures, root, "urbanShare", SHARE),
                series(figures, root, "electricity", SHARE),
                series(figures, root, "coverage", SHARE),
                series(figures, root, "schoolingYears", YEARS),
                series(figures, root, "incomeGrowth", CHANGE),
                figures.number(root, "dataPricePerGb", USD),
                figures.number(root, "devicePrice", USD),
                figures.number(root, "devicePriceDecline", SHARE),
                figures.number(root, "smartphoneShare", SHARE),
                figures.number(root, "useOddsUrban", RATIO),
                figures.number(root, "useOddsMaleUrban", RATIO),
                figures.number(root, "useOddsMaleRural", RATIO),
                figures.number(root, "observationError", SHARE),
                root.has("gaps") ? gaps(figures, root) : List.of(),
                sources);
        root.refuseOthers();
        findings.throwIfErrors();
        return history;
    }

    private Sourced<List<YearValue>> series(FigureReader figures, Fields root, String key, Range range) {
        return figures.of(root, key, node -> distributions.series(node, range), List.of(new YearValue(0, 0)));
    }

    private List<Gap> gaps(FigureReader figures, Fields root) {
        return required.items(root, "gaps").stream()
                .map(required::keys)
                .map(fields -> gap(figures, fields))
                .toList();
    }

    private Gap gap(FigureReader figures, Fields fields) {
        var gap = new Gap(
                required.year(fields, "year"),
                required.text(fields, "indicator"),
                required.text(fields, "of"),
                required.text(fields, "against"),
                figures.number(fields, "logOdds", LOG_ODDS));
        if (Double.isNaN(gap.logOdds().low()) || Double.isNaN(gap.logOdds().high())) {
            findings.error(fields.spot(), "a gap needs a range", "Give low and high, two standard errors away.");
        }
        fields.refuseOthers();
        return gap;
    }

    private String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw findings.fatal(Spot.ofFile(file.toString()), "cannot be read", "");
        }
    }
}
