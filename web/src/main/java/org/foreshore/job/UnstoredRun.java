package org.foreshore.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.report.RunResults;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.run.Sink;
import org.foreshore.store.Manifest;

/** Runs a small question whole and keeps its numbers in memory only; they are those that a stored run would have. */
public final class UnstoredRun {

    private final Runs runs;
    private final int threads;

    public UnstoredRun(Runs runs, int threads) {
        this.runs = runs;
        this.threads = threads;
    }

    /** @param cancelled asked often; once true, it returns soon with the replications there are */
    public RunResults of(Asked asked, BooleanSupplier cancelled) {
        var experiment = asked.experiment();
        var gathered = new Gathered(new ArrayList<>());
        new ExperimentRunner(threads).run(experiment, each -> true, gathered, cancelled);
        var manifest = Manifest.of(runs.plan(asked, experiment), "");
        return RunResults.of(
                manifest, gathered.inOrder(), experiment.population().fit());
    }

    /** A replication that breaks ends the run: there would be no saying what its absence means. */
    private record Gathered(List<ReplicationOutcome> outcomes) implements Sink {

        @Override
        public void completed(ReplicationOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void failed(int replication, RunFailed failure) {
            throw failure;
        }

        List<ReplicationOutcome> inOrder() {
            return outcomes.stream()
                    .sorted(Comparator.comparingInt(ReplicationOutcome::replication))
                    .toList();
        }
    }
}
