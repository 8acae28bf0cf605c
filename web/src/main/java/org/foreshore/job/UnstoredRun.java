package org.foreshore.job;

import java.util.function.BooleanSupplier;
import org.foreshore.report.RunResults;
import org.foreshore.run.ExperimentRunner;
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
        var kept = new Kept();
        new ExperimentRunner(threads).run(experiment, each -> true, kept, cancelled);
        var manifest = Manifest.of(runs.plan(asked, experiment), "");
        return RunResults.of(manifest, kept.outcomes(), experiment.population().fit());
    }
}
