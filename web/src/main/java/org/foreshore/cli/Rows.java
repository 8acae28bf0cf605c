package org.foreshore.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.GroupComparison;
import org.foreshore.report.LocalComparison;
import org.foreshore.report.RunResults;
import org.foreshore.store.Manifest;
import org.foreshore.store.Numbers;

/** Prints rows of differences as an aligned table, as CSV or as JSON. */
final class Rows {

    private static final String HEAD =
            "run,arm,indicator,group,month,unit,baseline,armMean,difference,low,high,pairs,probabilityBetter,verdict,locality";

    /** One difference. */
    record Row(
            String run,
            String arm,
            String indicator,
            String group,
            String locality,
            String month,
            String unit,
            double baseline,
            double armMean,
            double difference,
            double low,
            double high,
            int pairs,
            double probabilityBetter,
            String verdict) {

        static Row of(Manifest manifest, String arm, Manifest.Indicator indicator, String month, GroupComparison one) {
            return new Row(
                    manifest.id(),
                    arm,
                    indicator.id(),
                    one.group().id(),
                    "",
                    month,
                    indicator.unit(),
                    one.baselineMean(),
                    one.armMean(),
                    one.difference().estimate(),
                    one.difference().low(),
                    one.difference().high(),
                    one.difference().pairs(),
                    one.probabilityBetter(),
                    one.verdict().id());
        }

        static Row of(Manifest manifest, Manifest.Indicator indicator, LocalComparison one) {
            return new Row(
                    manifest.id(),
                    one.arm(),
                    indicator.id(),
                    one.group(),
                    one.where().name(),
                    one.month(),
                    indicator.unit(),
                    one.baselineMean(),
                    one.armMean(),
                    one.difference(),
                    one.low(),
                    one.high(),
                    one.pairs(),
                    one.probabilityBetter(),
                    one.verdict());
        }

        List<String> cells() {
            var numbers = Stream.of(baseline, armMean, difference, low, high).map(Numbers::text);
            return Stream.of(
                            Stream.of(run, arm, indicator, group, month, unit),
                            numbers,
                            Stream.of(Integer.toString(pairs), Numbers.text(probabilityBetter), verdict, locality))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    private Rows() {}

    /** Of every arm and indicator that is asked for, in one month. @param by what to divide residents by; everybody if empty */
    static List<Row> of(RunResults results, List<String> indicators, String by, String month) {
        var manifest = results.manifest();
        return manifest.arms().stream()
                .skip(1)
                .flatMap(arm -> manifest.indicators().stream()
                        .filter(indicator -> indicators.isEmpty() || indicators.contains(indicator.id()))
                        .flatMap(indicator -> of(results, arm.id(), indicator, by, month)))
                .toList();
    }

    private static Stream<Row> of(
            RunResults results, String arm, Manifest.Indicator indicator, String by, String month) {
        return results.comparisonBy(arm, indicator.id(), by.isEmpty() ? Group.ALL.dimension() : by, month).stream()
                .filter(one -> !by.isEmpty() || one.group() == Group.ALL)
                .map(one -> Row.of(results.manifest(), arm, indicator, month, one));
    }

    static void print(List<Row> rows, Format format) {
        Printer.rows(rows, format, Rows::text, HEAD, Row::cells);
    }

    private static void text(List<Row> rows) {
        System.out.printf(
                "%-16s %-22s %-20s %12s %12s %12s %26s %6s  %s%n",
                "arm", "indicator", "group or place", "baseline", "arm", "difference", "interval", "pairs", "verdict");
        for (var row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-22s %-20s %12s %12s %12s %26s %6d  %s%n",
                    row.arm(),
                    row.indicator(),
                    row.locality().isEmpty() ? row.group() : row.locality(),
                    number(row, row.baseline(), false),
                    number(row, row.armMean(), false),
                    number(row, row.difference(), true),
                    number(row, row.low(), true) + " to " + number(row, row.high(), true),
                    row.pairs(),
                    row.verdict());
        }
    }

    /** Shares in percent and their differences in points, other numbers as they are. */
    private static String number(Row row, double value, boolean signed) {
        if (Double.isNaN(value)) {
            return "-";
        }
        boolean share = row.unit().equals("share");
        boolean large = row.unit().equals("usd") || row.unit().equals("count") || Math.abs(value) >= 1_000;
        var digits = share ? "%s.2f" : large ? "%s,.0f" : "%s.4f";
        return String.format(Locale.ROOT, digits.formatted(signed ? "%+" : "%"), share ? 100 * value : value)
                + (share && !signed ? "%" : "");
    }
}
