package org.foreshore.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Manifest;
import org.foreshore.store.StoredRun;
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
        checkTogether();
        if (budget) {
            BudgetRows.print(all(this::budgets), format);
        } else if (!per.isEmpty()) {
            CostRows.print(all(this::costs), format);
        } else {
            Rows.print(all(this::differences), format);
        }
        return Foreshore.OK;
    }

    /** Of one thing at a time, and of places only what is told of them. */
    private void checkTogether() {
        new Words(spec, "--budget").require(!budget || per.isEmpty(), () -> "is another question than --per; ask one");
        new Words(spec, "--by")
                .require(
                        !LocalRows.BY.contains(by) || (!budget && per.isEmpty()),
                        () -> "%s tells differences only, neither --budget nor --per".formatted(by));
    }

    private <R> List<R> all(Function<StoredRun, List<R>> rows) {
        return runs.stream()
                .map(this::introduced)
                .flatMap(run -> rows.apply(run).stream())
                .toList();
    }

    private StoredRun introduced(String name) {
        var run = store.find(name);
        check(run.manifest());
        if (format == Format.TEXT) {
            System.err.printf(
                    "%s (%s)%n", run.manifest().question(), run.state().id());
            Printer.sentences(run);
        }
        return run;
    }

    private List<BudgetRows.Row> budgets(StoredRun run) {
        var ensemble = Ensemble.of(run);
        new Words(spec, "--budget")
                .require(
                        ensemble.isVaried(),
                        () -> "%s took the documented defaults and one population;".formatted(run.id())
                                + " only a run with parameters: ensemble or populations above 1 has a budget of"
                                + " its uncertainty");
        return BudgetRows.of(RunResults.of(run), indicators, dimension(), month(run.manifest()), ensemble);
    }

    private List<CostRows.Row> costs(StoredRun run) {
        return CostRows.of(RunResults.of(run), indicators, per, dimension(), month(run.manifest()));
    }

    private List<Rows.Row> differences(StoredRun run) {
        var results = RunResults.of(run);
        var month = month(run.manifest());
        return LocalRows.BY.contains(by)
                ? new LocalRows(spec, results).of(by, indicators, month)
                : Rows.of(results, indicators, by, month);
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
}
