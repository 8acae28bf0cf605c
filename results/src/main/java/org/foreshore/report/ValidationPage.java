package org.foreshore.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Score;
import org.foreshore.store.CalibrationFile;
import org.foreshore.store.CalibrationFile.Found;
import org.foreshore.store.CalibrationFile.Rival;
import org.foreshore.store.Numbers;

/** How the model fares against years it was not fitted to, as a page in Markdown. */
public final class ValidationPage {

    private static final String HEAD = """
            # Validation: years that the model was not fitted to

            Generated from the files in `scenarios/library/calibration`; do not edit. Each file names the command that makes it again.

            Each country is simulated from a year in the past and its parameters are fitted to what was known up to the end of a
            window: history matching in three waves, then rejection (the method stands in `engine/docs/odd.md`). What the accepted
            sets say of later years is held against what came, beside four forecasts that know nothing but the series from 2000
            to the end of the window: Bass, logistic and Gompertz curves by least squares, and a drift (the mean change of the
            last three years). Errors are in points of the share of users; CRPS is the continuous ranked probability score, which
            is 0 for a perfect forecast and the absolute error for one without spread; *covers* is the part of the years that lay
            in the central 80 % of the forecast.
            """;

    private static final String LIMITS = """

            ## What to make of it
            - Years of one series follow each other, and countries are few: a handful of trials says little about the next.
            - Growth of incomes and of towns goes on after the window as it did in it; the pandemic is unknown to every forecast.
            - Public services are switched off in these runs. They touch the use of the Internet through trust and language only.
            - Levels of income and schooling are carried back from figures of the 2020s, and ages, disability, household sizes and
              permission to share a phone are those of the profile: these lean on later years, though not on the use of the Internet.
            - The published series was revised after the windows closed, as far as 15 points (Maldives, 2019); both windows use
              today's edition. The errors of observation allow for a part of that.
            - What is fitted is not identified: ranges below are of sets that do about equally well. None of them is the truth.
            """;

    private ValidationPage() {}

    /** @param files in the order they are to appear */
    public static String of(List<CalibrationFile> files) {
        var page = new StringBuilder(HEAD);
        page.append("\n## At a glance\n")
                .append(verdicts(files))
                .append(glance(files))
                .append(LIMITS);
        files.forEach(file -> page.append(country(file)));
        return page.toString();
    }

    private static String verdicts(List<CalibrationFile> files) {
        long won = files.stream().filter(file -> better(file).isEmpty()).count();
        var lost = files.stream()
                .filter(file -> !better(file).isEmpty())
                .map(file -> "- **%s, fitted to %d**: beaten by %s.\n"
                        .formatted(file.country(), file.trainedTo(), String.join(", ", better(file))))
                .collect(Collectors.joining());
        return "By CRPS the model beats all four in %d of %d trials. Where it loses:\n\n%s\n"
                .formatted(won, files.size(), lost.isEmpty() ? "- nowhere.\n" : lost);
    }

    private static List<String> better(CalibrationFile file) {
        double own = file.rivals().get(0).score().crps();
        return file.rivals().stream()
                .filter(rival -> rival.score().crps() < own)
                .map(Rival::title)
                .toList();
    }

    private static String glance(List<CalibrationFile> files) {
        var rows = files.stream().flatMap(file -> file.rivals().stream().map(rival -> row(file, rival)));
        return "| Country | Fitted to | Years | Forecast | Error | CRPS | Covers | Width |\n|---|---|---|---|---|---|---|---|\n"
                + rows.collect(Collectors.joining());
    }

    private static String row(CalibrationFile file, Rival rival) {
        Score score = rival.score();
        return "| %s | %d | %d | %s | %s | %s | %.0f %% | %s |\n"
                .formatted(
                        file.country(),
                        file.trainedTo(),
                        score.years(),
                        rival.title(),
                        points(score.error()),
                        points(score.crps()),
                        100 * score.covered(),
                        points(score.width()));
    }

    private static String country(CalibrationFile file) {
        return "\n## %s, %d to %d\n`%s` at revision `%s` of the hindcast: %d of %d runs accepted.\n\n"
                        .formatted(
                                file.country(),
                                file.start(),
                                file.trainedTo(),
                                file.command(),
                                file.hindcastRevision()
                                        .substring(
                                                0,
                                                Math.min(
                                                        12,
                                                        file.hindcastRevision().length())),
                                file.members().size(),
                                file.runs())
                + years(file)
                + gaps(file)
                + waves(file)
                + parameters(file);
    }

    private static String years(CalibrationFile file) {
        return "| Year | Came, %% | Forecast, %% | Central 80 %% |\n|---|---|---|---|\n".formatted()
                + file.forecast().stream()
                        .map(year -> "| %d | %s | %s | %s to %s |\n"
                                .formatted(
                                        year.year(),
                                        points(year.observed()),
                                        points(year.mean()),
                                        points(year.low()),
                                        points(year.high())))
                        .collect(Collectors.joining());
    }

    private static String gaps(CalibrationFile file) {
        if (file.gaps().isEmpty()) {
            return "";
        }
        return "\n| Gap, log-odds | Year | Fitted to | Survey (error) | Model, central 80 % |\n|---|---|---|---|---|\n"
                + file.gaps().stream().map(ValidationPage::gap).collect(Collectors.joining());
    }

    private static String gap(Found gap) {
        return "| %s | %d | %s | %.2f (%.2f) | %.2f, %.2f to %.2f |\n"
                .formatted(
                        gap.name(),
                        gap.year(),
                        gap.fitted() ? "yes" : "no",
                        gap.observed(),
                        gap.error(),
                        gap.mean(),
                        gap.low(),
                        gap.high());
    }

    private static String waves(CalibrationFile file) {
        var waves = file.waves().stream()
                .map(wave -> "%s: %d of %d".formatted(wave.name(), wave.plausible(), wave.runs()))
                .collect(Collectors.joining("; "));
        return "\nRuns less than three standard deviations from every pattern: %s.\n".formatted(waves);
    }

    private static String parameters(CalibrationFile file) {
        var table = new StringBuilder(
                "\n| Parameter | Before | Median | Central 80 % | For scenarios |\n|---|---|---|---|---|\n");
        for (int i = 0; i < file.parameters().size(); i++) {
            int column = i;
            var parameter = file.parameters().get(i);
            var values = file.members().stream()
                    .mapToDouble(member -> member.get(column))
                    .sorted()
                    .toArray();
            table.append("| `%s` | %s to %s | %s | %s to %s | %s |\n"
                    .formatted(
                            parameter.path(),
                            brief(parameter.low()),
                            brief(parameter.high()),
                            brief(Sample.quantile(values, 0.5)),
                            brief(Sample.quantile(values, 0.1)),
                            brief(Sample.quantile(values, 0.9)),
                            parameter.carried() ? "yes" : "no"));
        }
        return table.toString();
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String brief(double value) {
        return Numbers.text(Double.parseDouble(String.format(Locale.ROOT, "%.3g", value)));
    }
}
