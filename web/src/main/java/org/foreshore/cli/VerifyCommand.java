package org.foreshore.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foreshore.job.Asked;
import org.foreshore.job.Program;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.run.Sink;
import org.foreshore.store.LedgerLine;
import org.foreshore.store.OutcomeHash;
import org.foreshore.store.Provenance;
import org.foreshore.store.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes some stored replications again and compares them, digit for digit. */
@Command(description = "Computes stored replications again and compares their hashes.", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "ID|DIR", description = "A stored run.")
    private String run = "";

    @Option(names = "--sample", defaultValue = "3", description = "Replications to compute again. Default: 3.")
    private int sample;

    VerifyCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        new Words(command, "--sample").require(sample >= 1, () -> "must be 1 or more");
        var stored = store.find(run);
        var changed = stored.changedFiles();
        changed.forEach(file -> System.err.printf("%s is not as the run wrote it%n", file));
        var asked = workshop.questions().read(stored.folder().resolve("scenario.resolved.yaml"));
        warn(stored.manifest().provenance(), asked);
        var done = stored.replicationsDone();
        var wanted = spread(done, Math.min(sample, done.size()));
        int equal = again(stored, asked.experiment(), wanted);
        System.out.printf("reproduced %d/%d%n", equal, wanted.size());
        return equal == wanted.size() && changed.isEmpty() ? Foreshore.OK : Foreshore.RUN_FAILED;
    }

    /** That other numbers need not mean damage. */
    private void warn(Provenance origin, Asked asked) {
        var revision = workshop.program().modelRevision();
        if (!origin.modelRevision().equals(revision)) {
            System.err.printf(
                    "This run was made by model revision %s (%s, commit %s); this program is revision %s. "
                            + "Other numbers mean another model, not damage.%n",
                    Program.brief(origin.modelRevision()),
                    origin.engineVersion(),
                    origin.commit(),
                    Program.brief(revision));
        } else if (!asked.question().id().hash().equals(origin.scenarioHash())) {
            System.err.println(
                    "The country's profile or the program's version has changed since; the numbers may differ.");
        }
    }

    /** So many of the replications, evenly spread over them. */
    private static List<Integer> spread(List<Integer> done, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> done.get((int) ((long) i * done.size() / count)))
                .toList();
    }

    private static int again(StoredRun stored, Experiment experiment, List<Integer> wanted) {
        var ledger = stored.ledger();
        var equal = new AtomicInteger();
        var sink = new Sink() {
            @Override
            public void completed(ReplicationOutcome outcome) {
                if (agrees(ledger, outcome)) {
                    equal.incrementAndGet();
                }
            }

            @Override
            public void failed(int replication, RunFailed failure) {
                System.err.println(failure.getMessage());
            }
        };
        new ExperimentRunner(Runtime.getRuntime().availableProcessors())
                .run(experiment, wanted::contains, sink, () -> false);
        return equal.get();
    }

    private static boolean agrees(List<LedgerLine> ledger, ReplicationOutcome outcome) {
        return outcome.trajectories().stream()
                .allMatch(trajectory -> ledger.stream()
                        .anyMatch(line -> line.replication() == outcome.replication()
                                && line.arm().equals(trajectory.arm())
                                && line.hash().equals(OutcomeHash.of(trajectory))));
    }
}
