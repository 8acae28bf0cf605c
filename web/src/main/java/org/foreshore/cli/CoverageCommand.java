package org.foreshore.cli;

import java.util.concurrent.Callable;
import org.foreshore.check.Checks;
import org.foreshore.evidence.CausalCoverage;
import org.foreshore.evidence.CoverageTable;
import org.foreshore.report.RunResults;
import org.foreshore.store.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what every lever does to every domain and prints the table that the library keeps. */
@Command(
        description = "Measures every lever alone on every domain of outcomes; prints the table as CSV.",
        footer = "Renew the library's table by: ./foreshore coverage > scenarios/library/" + CoverageTable.FILE,
        mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    CoverageCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var asked = CausalCoverage.question(workshop.questions());
        var threads = Runtime.getRuntime().availableProcessors();
        var run = workshop.runs(store.open(), threads, Checks.NONE)
                .run(asked, new ProgressLines(asked, quiet), () -> false);
        if (run.state() != RunState.DONE) {
            return Foreshore.RUN_FAILED;
        }
        var effects =
                CausalCoverage.effects(RunResults.of(run), workshop.questions().catalogue());
        System.out.print(CoverageTable.csv(effects));
        return Foreshore.OK;
    }
}
