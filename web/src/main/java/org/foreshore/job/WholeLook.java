package org.foreshore.job;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.report.RunResults;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.run.Sink;
import org.foreshore.store.Manifest;

/**
 * The replications that a run would have, as they come; once all are there, the numbers are those of the run. Those of the
 * last few questions are remembered while there is room, so that who looks at another chart, or goes back, waits for none twice.
 */
final class WholeLook {

    /** Fewer say less than the many of a quick look. */
    private static final int FEWEST_REPLICATIONS = 4;

    private static final int REMEMBERED = 6;
    private static final long NANOS_BETWEEN_ANSWERS = 250_000_000L;

    private final Runs runs;
    private final int threads;
    private final Recent<String, SoftReference<Begun>> recent = new Recent<>(REMEMBERED);

    WholeLook(Runs runs, int threads) {
        this.runs = runs;
        this.threads = threads;
    }

    /** A question with the replications computed so far. */
    private record Begun(Experiment experiment, Manifest manifest, Kept kept) {

        boolean isTelling() {
            return kept.count() >= FEWEST_REPLICATIONS || isWhole();
        }

        boolean isWhole() {
            return kept.count() == experiment.scenario().replications();
        }

        RunResults results() {
            return RunResults.of(
                    manifest, kept.outcomes(), experiment.population().fit());
        }
    }

    /** What is remembered of a question, if it is enough to be told. */
    Optional<RunResults> findSoFar(Asked asked) {
        return find(asked).filter(Begun::isTelling).map(Begun::results);
    }

    /**
     * Others may look into the same question at the same time; then each finds what the others have computed.
     *
     * @param told of the results so far; of all of them last, unless cancelled before
     */
    void look(Asked asked, Consumer<RunResults> told, BooleanSupplier cancelled) {
        var begun = find(asked).orElseGet(() -> begin(asked));
        while (!begun.isWhole() && !cancelled.getAsBoolean()) {
            new ExperimentRunner(threads)
                    .run(begun.experiment(), each -> !begun.kept().has(each), new Telling(begun, told), cancelled);
        }
        if (begun.isWhole()) {
            told.accept(begun.results());
        }
    }

    private Begun begin(Asked asked) {
        var experiment = asked.experiment();
        var begun = new Begun(experiment, Manifest.of(runs.plan(asked, experiment), ""), new Kept());
        recent.keep(asked.id(), new SoftReference<>(begun));
        return begun;
    }

    private Optional<Begun> find(Asked asked) {
        return recent.find(asked.id()).map(SoftReference::get);
    }

    /** Keeps replications and tells of them, not too often, until all are there. */
    private static final class Telling implements Sink {

        private final Begun begun;
        private final Consumer<RunResults> told;
        private long last = System.nanoTime() - NANOS_BETWEEN_ANSWERS;

        Telling(Begun begun, Consumer<RunResults> told) {
            this.begun = begun;
            this.told = told;
        }

        @Override
        public void completed(ReplicationOutcome outcome) {
            begun.kept().completed(outcome);
            var now = System.nanoTime();
            if (begun.isTelling() && !begun.isWhole() && now - last >= NANOS_BETWEEN_ANSWERS) {
                last = now;
                told.accept(begun.results());
            }
        }

        @Override
        public void failed(int replication, RunFailed failure) {
            throw failure;
        }
    }
}
