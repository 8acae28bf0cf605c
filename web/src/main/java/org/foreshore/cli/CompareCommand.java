package org.foreshore.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.GroupComparison;
import org.foreshore.report.LocalComparison;
import org.foreshore.report.RunResults;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            description =
                    "By sex, age, area, \"area and sex\", income, education or disability, or by region or settlement"
                            + " as the run tells them apart. Default: everybody.")
    private String by = "";

    @Option(
            names = "--at",
            paramLabel = "MONTH",
            defaultValue = "",
            description = "A month as 2030-12, or how many months after the start. Default: the last.")
    private String at = "";

    @Option(names = "--format", defaultValue = "TEXT", description = "text, csv or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--per",
            paramLabel = "ID",
            defaultValue = "",
            description = "What one more of this indicator costs, as internet-users, instead of differences.")
    private String per = "";

    @Option(
            names = "--budget",
            description = "What the spread is owed to, parameters, population or luck, instead of differences; for runs"
                    + " with parameters: ensemble or several populations.")
    private boolean budget;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var rows = new ArrayList<Row>();
        var costs = new ArrayList<CostRows.Row>();
        var budgets = new ArrayList<BudgetRows.Row>();
        for (var name : runs) {
            var run = store.find(name);
            var results = RunResults.of(run);
            check(results.manifest());
            if (format == Format.TEXT) {
                System.err.printf(
                        "%s (%s)%n", run.manifest().question(), run.state().id());
                Printer.sentences(run);
            }
            if (budget) {
                var ensemble = Ensemble.of(run);
                new Words(spec, "--budget")
                        .require(
                                ensemble.isVaried(),
                                () -> "%s took the documented defaults and one population;".formatted(run.id())
                                        + " only a run with parameters: ensemble or populations above 1 has a budget of"
                                        + " its uncertainty");
                budgets.addAll(BudgetRows.of(results, indicators, dimension(), month(results.manifest()), ensemble));
            } else if (LocalRows.BY.contains(by)) {
                rows.addAll(new LocalRows(spec, results).of(by, indicators, month(results.manifest())));
            } else if (per.isEmpty()) {
                addRows(rows, results);
            } else {
                costs.addAll(CostRows.of(results, indicators, per, dimension(), month(results.manifest())));
            }
        }
        if (budget) {
            BudgetRows.print(budgets, format);
        } else {
            print(rows, costs);
        }
        return Foreshore.OK;
    }

    private void print(List<Row> rows, List<CostRows.Row> costs) {
        var plain = per.isEmpty();
        switch (format) {
            case TEXT -> {
                if (plain) {
                    Rows.text(rows);
                } else {
                    CostRows.text(costs);
                }
            }
            case CSV -> {
                if (plain) {
                    Rows.csv(rows);
                } else {
                    CostRows.csv(costs);
                }
            }
            case JSON -> Printer.json(plain ? rows : costs);
        }
    }

    /** Names are known to the run, or the command was mistyped. */
    private void check(Manifest manifest) {
        var ids = manifest.indicators().stream().map(Manifest.Indicator::id).toList();
        indicators.forEach(id -> check("--indicator", id, ids));
        check("--per", per, ids);
        check(
                "--by",
                by,
                Stream.concat(Arrays.stream(Group.values()).map(Group::dimension), LocalRows.BY.stream())
                        .distinct()
                        .toList());
    }

    private void check(String option, String given, List<String> known) {
        if (!given.isEmpty()) {
            new Words(spec, option).among(given, known);
        }
    }

    private String dimension() {
        return by.isEmpty() ? "all" : by;
    }

    private String month(Manifest manifest) {
        return new Month(spec, manifest, at).name();
    }

    private void addRows(List<Row> rows, RunResults results) {
        var manifest = results.manifest();
        var month = month(manifest);
        for (var arm : manifest.arms().subList(1, manifest.arms().size())) {
            for (var indicator : manifest.indicators()) {
                if (indicators.isEmpty() || indicators.contains(indicator.id())) {
                    results.comparisonBy(arm.id(), indicator.id(), dimension(), month).stream()
                            .filter(one -> !by.isEmpty() || one.group().id().equals("all"))
                            .forEach(one -> rows.add(Row.of(manifest, arm.id(), indicator, month, one)));
                }
            }
        }
    }
}
