package org.foreshore.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.report.RunResults;
import org.foreshore.run.Experiment;
import org.foreshore.run.ExperimentRunner;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Manifest;

/**
 * A question on a small scale: few residents of each settlement, few replications. Settlements keep their size, so that
 * what builds sites, centres or offices builds as many as in a run. All arms of a replication share people and luck, as in a
 * run. Each replication draws its own few people, so that the error of having so few of them widens the band as it
 * should. Answers come in waves of replications, the first one within a fraction of a second; arms that did not change
 * since an earlier look are not simulated again.
 */
final class QuickLook {

    /** Work of all waves: what one thread does in well under a second. */
    static final long RESIDENT_MONTHS = 8_000_000;

    private static final int[] WAVES = {2, 4, 8, 16};
    private static final int FEWEST_RESIDENTS = 1_000;

    /** Residents of the settlements that the few are drawn from: some fifty settlements. */
    private static final int LARGEST = 60_000;

    private final Runs runs;
    private final Questions questions;
    private final int threads;
    private final Duration patience;
    private final People people = new People();
    private final ArmsMet arms = new ArmsMet();

    /** @param patience after which no further wave begins */
    QuickLook(Runs runs, Questions questions, int threads, Duration patience) {
        this.runs = runs;
        this.questions = questions;
        this.threads = threads;
        this.patience = patience;
    }

    /** Resident-months of the least that can be looked at. */
    static long leastWork(Scenario scenario) {
        return months(scenario) * residents(scenario);
    }

    private static int replications(Scenario scenario) {
        return Math.min(WAVES[WAVES.length - 1], scenario.replications());
    }

    /** Of all arms and replications together. */
    private static long months(Scenario scenario) {
        return ((long) scenario.months() + scenario.warmUp()) * scenario.arms().size() * replications(scenario);
    }

    private static long residents(Scenario scenario) {
        var fitting = Math.max(FEWEST_RESIDENTS, RESIDENT_MONTHS / months(scenario));
        return Math.min(scenario.place().residents(), fitting);
    }

    private Asked reduced(Asked asked, List<String> indicators) {
        var whole = asked.scenario();
        var measured = whole.indicators().stream().filter(indicators::contains).toList();
        var scenario = whole.asking(whole.id(), whole.title(), whole.arms(), measured);
        var place = scenario.place();
        var drawnFrom = Math.min(place.residents(), LARGEST);
        var fewer = place.scaled((double) drawnFrom / place.residents())
                .thinned((double) drawnFrom / Math.min(drawnFrom, residents(scenario)));
        return questions.ask(scenario.with(fewer, scenario.seed(), replications(scenario)), asked);
    }

    /** Told of the results of each wave. */
    interface Told {
        void of(RunResults results, boolean isLast);
    }

    /** @param indicators to be measured; measuring takes time */
    void look(Asked asked, List<String> indicators, Told told, BooleanSupplier cancelled) {
        var end = System.nanoTime() + patience.toNanos();
        BooleanSupplier enough = () -> cancelled.getAsBoolean() || System.nanoTime() > end;
        var small = reduced(asked, indicators);
        var first = people(small, 0);
        var manifest = Manifest.of(runs.plan(small, first), "");
        var fit = first.population().fit();
        var outcomes = new ArrayList<ReplicationOutcome>();
        var pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, "preview"));
        try {
            var all = small.scenario().replications();
            for (var done = 0; done < all && !enough.getAsBoolean(); ) {
                var next = end(done, all);
                outcomes.addAll(wave(pool, small, done, next, enough));
                done = next;
                if (!outcomes.isEmpty()) {
                    told.of(RunResults.of(manifest, List.copyOf(outcomes), fit), done == all);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static int end(int done, int all) {
        return IntStream.of(WAVES)
                .filter(wave -> wave > done)
                .map(wave -> Math.min(wave, all))
                .findFirst()
                .orElse(all);
    }

    private List<ReplicationOutcome> wave(ExecutorService pool, Asked small, int from, int to, BooleanSupplier enough) {
        var tasks = IntStream.range(from, to)
                .<Callable<List<ReplicationOutcome>>>mapToObj(number -> () -> replicate(small, number, enough))
                .toList();
        try {
            var outcomes = new ArrayList<ReplicationOutcome>();
            for (var ended : pool.invokeAll(tasks)) {
                outcomes.addAll(ended.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RunFailed failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** The question to the people of one replication. */
    private Experiment people(Asked small, int number) {
        var scenario = small.scenario();
        var own = scenario.with(scenario.place(), scenario.seed() + number, scenario.replications());
        return small.varied(people.ask(own, small.country()));
    }

    /** One replication on people of its own; none if there was not the time. */
    private List<ReplicationOutcome> replicate(Asked small, int number, BooleanSupplier enough) {
        if (enough.getAsBoolean()) {
            return List.of();
        }
        var experiment = people(small, number);
        var memory = arms.of(small, experiment.scenario(), number);
        return ExperimentRunner.one(experiment, number, memory, enough).stream().toList();
    }
}
