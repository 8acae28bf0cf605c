package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foreshore.report.GroupComparison;
import org.foreshore.report.RunResults;
import org.foreshore.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints paired differences of stored runs to their baseline. */
@Command(
        description = "Paired differences to the baseline, with interval, pairs and verdict.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** Forms of output. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    /** One difference. */
    record Row(
            String run,
            String arm,
            String indicator,
            String group,
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
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "ID|DIR", arity = "1..*", description = "Stored runs.")
    private List<String> runs = List.of();

    @Option(names = "--indicator", paramLabel = "ID", description = "Only these indicators. Default: all of the run.")
    private List<String> indicators = List.of();

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            defaultValue = "",
            description = "By sex, age, area, \"area and sex\", income, education or disability. Default: everybody.")
    private String by = "";

    @Option(
            names = "--at",
            paramLabel = "MONTH",
            defaultValue = "",
            description = "A month as 2030-12. Default: the last.")
    private String at = "";

    @Option(names = "--format", defaultValue = "TEXT", description = "text, csv or json. Default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        var rows = new ArrayList<Row>();
        for (var name : runs) {
            var run = store.find(name);
            var results = RunResults.of(run);
            if (format == Format.TEXT) {
                System.err.printf(
                        "%s (%s)%n", run.manifest().question(), run.state().id());
                Printer.sentences(run);
            }
            addRows(rows, results);
        }
        switch (format) {
            case TEXT -> Rows.text(rows);
            case CSV -> Rows.csv(rows);
            case JSON -> Printer.json(rows);
        }
        return Foreshore.OK;
    }

    private void addRows(List<Row> rows, RunResults results) {
        var manifest = results.manifest();
        var month = at.isEmpty() ? manifest.month(manifest.months() - 1) : at;
        for (var arm : manifest.arms().subList(1, manifest.arms().size())) {
            for (var indicator : manifest.indicators()) {
                if (indicators.isEmpty() || indicators.contains(indicator.id())) {
                    var dimension = by.isEmpty() ? "all" : by;
                    results.comparisonBy(arm.id(), indicator.id(), dimension, month).stream()
                            .filter(one -> !by.isEmpty() || one.group().id().equals("all"))
                            .forEach(one -> rows.add(Row.of(manifest, arm.id(), indicator, month, one)));
                }
            }
        }
    }
}
