package org.foreshore.job;

import java.util.function.BooleanSupplier;
import org.foreshore.check.Checks;
import org.foreshore.report.Publication;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Environment;
import org.foreshore.store.ResultStore;
import org.foreshore.store.RunPlan;
import org.foreshore.store.RunState;
import org.foreshore.store.RunWriter;
import org.foreshore.store.StoredRun;
import org.foreshore.vocabulary.Catalogue;

/** Runs questions into a store. What is stored is never computed again, be it a whole run or a replication. */
public final class Runs {

    private final ResultStore store;
    private final Catalogue catalogue;
    private final Environment environment;
    private final int threads;
    private final Checks checks;

    /**
     * @param threads that a run uses; its numbers do not depend on them
     * @param checks how closely it watches itself; its numbers do not depend on that either
     */
    public Runs(ResultStore store, Catalogue catalogue, Program program, int threads, Checks checks) {
        this.store = store;
        this.catalogue = catalogue;
        this.environment = Environment.here(program.commit());
        this.threads = threads;
        this.checks = checks;
    }

    public ResultStore store() {
        return store;
    }

    /**
     * Runs what is not stored yet and ends the run: done, failed or cancelled.
     *
     * @param cancelled asked often; once true, the call returns soon, with the replications stored so far
     */
    public StoredRun run(Asked asked, ProgressListener listener, BooleanSupplier cancelled) {
        var stored = store.find(asked.question().id()).filter(run -> run.state() == RunState.DONE);
        return stored.orElseGet(() -> compute(asked, listener, cancelled));
    }

    private StoredRun compute(Asked asked, ProgressListener listener, BooleanSupplier cancelled) {
        var experiment = asked.experiment();
        try (var writer = store.begin(plan(asked, experiment))) {
            asked.country().files().forEach((name, text) -> writer.publish(name, out -> out.write(text)));
            if (asked.ensemble().isVaried()) {
                writer.publish(Ensemble.NAME, out -> out.write(asked.ensemble().text()));
            }
            listener.begun(writer);
            replicate(experiment, writer, new Keeper(writer, listener, cancelled));
            return Publication.finish(writer, threads);
        }
    }

    private void replicate(Experiment experiment, RunWriter writer, Keeper keeper) {
        new ExperimentRunner(threads, checks)
                .run(experiment, replication -> !writer.isDone(replication), keeper, keeper::shouldStop);
        keeper.throwIfLost();
    }

    RunPlan plan(Asked asked, Experiment experiment) {
        var indicators = asked.scenario().indicators().stream()
                .flatMap(id -> catalogue.findIndicator(id).stream())
                .toList();
        return new RunPlan(
                asked.question(),
                experiment.columns(),
                experiment.accounts(),
                experiment.localColumns(),
                indicators,
                experiment.population().fit(),
                environment);
    }
}
