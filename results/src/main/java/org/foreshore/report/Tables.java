package org.foreshore.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.foreshore.store.Numbers;

/** The tables of a run as RFC 4180 text: the same columns in its files and over HTTP. */
public final class Tables {

    static final List<String> SUMMARY =
            List.of("arm", "month", "indicator", "group", "n", "mean", "sd", "p05", "p10", "p50", "p90", "p95", "unit");
    static final List<String> COMPARISON = List.of(
            "arm",
            "baseline",
            "month",
            "indicator",
            "group",
            "difference",
            "low",
            "high",
            "level",
            "method",
            "pairs",
            "probabilityBetter",
            "verdict");
    static final List<String> GROUPS = List.of(
            "arm",
            "indicator",
            "month",
            "group",
            "baselineMean",
            "armMean",
            "difference",
            "low",
            "high",
            "level",
            "pairs",
            "monteCarloError",
            "varianceSaved",
            "probabilityBetter",
            "verdict");

    private Tables() {}

    public static String csv(Summary summary) {
        return csv(SUMMARY, rows -> write(rows, summary));
    }

    public static String csv(Comparison comparison) {
        return csv(COMPARISON, rows -> write(rows, comparison));
    }

    /** Groups side by side in one month. */
    public static String csv(String arm, String indicator, String month, List<GroupComparison> groups) {
        return csv(GROUPS, rows -> write(rows, List.of(arm, indicator, month), groups));
    }

    interface Rows {
        void to(CSVPrinter rows) throws IOException;
    }

    static void write(Writer writer, List<String> header, Rows rows) throws IOException {
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
        rows.to(printer);
        printer.flush();
    }

    static String csv(List<String> header, Rows rows) {
        var text = new StringWriter();
        try {
            write(text, header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return text.toString();
    }

    static void write(CSVPrinter rows, Summary summary) throws IOException {
        for (var arm : summary.arms()) {
            for (var month = 0; month < summary.months().size(); month++) {
                var spread = arm.spreads().get(month);
                rows.printRecord(
                        arm.arm(),
                        summary.months().get(month),
                        summary.indicator().id(),
                        summary.group(),
                        spread.n(),
                        Numbers.text(spread.mean()),
                        Numbers.text(spread.sd()),
                        Numbers.text(spread.p05()),
                        Numbers.text(spread.p10()),
                        Numbers.text(spread.p50()),
                        Numbers.text(spread.p90()),
                        Numbers.text(spread.p95()),
                        summary.indicator().unit());
            }
        }
    }

    static void write(CSVPrinter rows, Comparison comparison) throws IOException {
        for (var month = 0; month < comparison.months().size(); month++) {
            var difference = comparison.differences().get(month);
            rows.printRecord(
                    comparison.arm(),
                    comparison.baseline(),
                    comparison.months().get(month),
                    comparison.indicator().id(),
                    comparison.group(),
                    Numbers.text(difference.estimate()),
                    Numbers.text(difference.low()),
                    Numbers.text(difference.high()),
                    Numbers.text(difference.level()),
                    difference.method().id(),
                    difference.pairs(),
                    Numbers.text(difference.probabilityBetter(comparison.better())),
                    difference.verdict(comparison.better()).id());
        }
    }

    private static void write(CSVPrinter rows, List<String> about, List<GroupComparison> groups) throws IOException {
        for (var each : groups) {
            List<Object> row = new ArrayList<>(about);
            row.add(each.group().id());
            var difference = each.difference();
            var numbers = DoubleStream.of(
                    each.baselineMean(),
                    each.armMean(),
                    difference.estimate(),
                    difference.low(),
                    difference.high(),
                    difference.level(),
                    difference.pairs(),
                    difference.monteCarloError(),
                    difference.varianceSaved(),
                    each.probabilityBetter());
            numbers.mapToObj(Numbers::text).forEach(row::add);
            row.add(each.verdict().id());
            rows.printRecord(row);
        }
    }
}
