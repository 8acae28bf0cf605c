package org.foreshore.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.report.RunResults;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.run.Sink;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Manifest;

/**
 * Quick looks at a question: few residents, few replications, nothing stored. All arms of a replication share people
 * and luck, as in a run. Each replication draws its own few people, so that the error of having so few of them widens the
 * band as it should.
 */
public final class Previews implements Look {

    /** Work of a preview: what one thread does in well under a second. */
    static final long RESIDENT_MONTHS = 8_000_000;

    /** More than this is no quick look any more, however few residents. */
    private static final long MOST_RESIDENT_MONTHS = 5 * RESIDENT_MONTHS;

    private static final int MOST_REPLICATIONS = 8;
    private static final int FEWEST_RESIDENTS = 1_000;

    private final Runs runs;
    private final Questions questions;
    private final int threads;
    private final Duration patience;

    /** @param patience after which a preview answers with the replications it has */
    public Previews(Runs runs, Questions questions, int threads, Duration patience) {
        this.runs = runs;
        this.questions = questions;
        this.threads = threads;
        this.patience = patience;
    }

    /** Whether even the least that can be looked at is too much. */
    public static boolean isTooLarge(Scenario scenario) {
        return months(scenario) * residents(scenario) > MOST_RESIDENT_MONTHS;
    }

    private static int replications(Scenario scenario) {
        return Math.min(MOST_REPLICATIONS, scenario.replications());
    }

    /** Of all arms and replications together. */
    private static long months(Scenario scenario) {
        return ((long) scenario.months() + scenario.warmUp()) * scenario.arms().size() * replications(scenario);
    }

    private static long residents(Scenario scenario) {
        var fitting = Math.max(FEWEST_RESIDENTS, RESIDENT_MONTHS / months(scenario));
        return Math.min(scenario.place().residents(), fitting);
    }

    /** The question on a small scale. */
    private Asked reduced(Asked asked) {
        var scenario = asked.scenario();
        var place = scenario.place();
        var fewer = place.scaled((double) residents(scenario) / place.residents());
        return questions.ask(scenario.with(fewer, scenario.seed(), replications(scenario)), asked);
    }

    @Override
    public Preview look(Asked asked, BooleanSupplier cancelled) {
        var begun = System.nanoTime();
        var small = reduced(asked);
        BooleanSupplier enough = () -> cancelled.getAsBoolean() || System.nanoTime() - begun > patience.toNanos();
        var whole = small.experiment();
        var manifest = Manifest.of(runs.plan(small, whole), "");
        var results = RunResults.of(
                manifest, replicate(small, enough), whole.population().fit());
        return new Preview(results, (System.nanoTime() - begun) / 1e9);
    }

    private List<ReplicationOutcome> replicate(Asked small, BooleanSupplier enough) {
        var pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, "preview"));
        try {
            var outcomes = new ArrayList<ReplicationOutcome>();
            for (var ended : pool.invokeAll(tasks(small, enough))) {
                outcomes.addAll(ended.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RunFailed failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Callable<List<ReplicationOutcome>>> tasks(Asked small, BooleanSupplier enough) {
        return IntStream.range(0, small.scenario().replications())
                .<Callable<List<ReplicationOutcome>>>mapToObj(number -> () -> replicate(small, number, enough))
                .toList();
    }

    /** One replication on people of its own; none if there was not the time. */
    private List<ReplicationOutcome> replicate(Asked small, int number, BooleanSupplier enough) {
        if (enough.getAsBoolean()) {
            return List.of();
        }
        var scenario = small.scenario();
        var own = scenario.with(scenario.place(), scenario.seed() + number, scenario.replications());
        var experiment = questions.ask(own, small).experiment();
        var kept = new Kept(new ArrayList<>(), new ArrayList<>());
        new ExperimentRunner(1).run(experiment, each -> each == number, kept, enough);
        kept.failures().forEach(failure -> {
            throw failure;
        });
        return kept.outcomes();
    }

    /** Keeps a replication in memory. */
    private record Kept(List<ReplicationOutcome> outcomes, List<RunFailed> failures) implements Sink {

        @Override
        public void completed(ReplicationOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void failed(int replication, RunFailed failure) {
            failures.add(failure);
        }
    }
}
