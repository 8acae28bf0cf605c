package org.foreshore.cli;

import java.util.concurrent.Callable;
import org.foreshore.check.Checks;
import org.foreshore.evidence.ClaimTable;
import org.foreshore.evidence.Claims;
import org.foreshore.job.Asked;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.report.RunResults;
import org.foreshore.store.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the model against what is known of the world, and prints which claims it meets. */
@Command(
        description = "Holds the model against the claims of the library; prints the table as CSV.",
        footer = "Renew the library's table by: ./foreshore check-claims > scenarios/library/" + ClaimTable.FILE,
        mixinStandardHelpOptions = true)
final class CheckClaimsCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--quiet", description = "No progress and no sentences.")
    private boolean quiet;

    CheckClaimsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var found = new Claims(workshop.questions()).found(this::run);
        if (!quiet) {
            found.forEach(one -> System.err.printf(
                    "%-9s %s %s%n",
                    one.outcome().id(), one.claim().pattern(), one.claim().says()));
        }
        System.out.print(ClaimTable.csv(found, workshop.program().modelRevision()));
        return Foreshore.OK;
    }

    private RunResults run(Asked asked) {
        var threads = Runtime.getRuntime().availableProcessors();
        var run = workshop.runs(store.open(), threads, Checks.NONE)
                .run(asked, new ProgressLines(asked, quiet), () -> false);
        if (run.state() != RunState.DONE) {
            throw new StoreUnreadable(run.id(), "is " + run.state().id());
        }
        return RunResults.of(run);
    }
}
