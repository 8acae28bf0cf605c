package org.foreshore.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.foreshore.outcome.Annals;
import org.foreshore.run.Replay;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scenario;

/** Simulates some futures of a run again to tell what settlements did; as many as are cheap, one at least. */
public final class Atlases {

    /** More add little: the mean of a settlement's share is then known to a point or two. */
    private static final int MOST_FUTURES = 16;

    /** Resident-months within which a further future is cheap: some five seconds on two cores. */
    private static final double CHEAP = 80_000_000;

    private final int threads;

    public Atlases(int threads) {
        this.threads = threads;
    }

    /** Resident-months that one future of the baseline and an arm takes. */
    public static double residentMonths(Scenario scenario) {
        return (double) scenario.place().residents() * 2 * (scenario.months() + scenario.warmUp());
    }

    static int futures(Scenario scenario) {
        int cheap = (int) Math.max(1, CHEAP / residentMonths(scenario));
        return Math.min(Math.min(cheap, MOST_FUTURES), scenario.replications());
    }

    /** @param gone asked between months; once true, the call ends soon with {@link CancellationException} */
    public Atlas of(Asked asked, Arm arm, BooleanSupplier gone) {
        var experiment = asked.experiment().comparing(arm);
        int futures = futures(asked.scenario());
        int together = Math.min(threads, futures);
        int fewest = asked.scenario().detail().fewest();
        var pool = Executors.newFixedThreadPool(together, work -> new Thread(work, "atlas"));
        try {
            var work = IntStream.range(0, futures)
                    .<Callable<List<Annals>>>mapToObj(
                            future -> () -> new Replay(experiment, future, threads / together, gone)
                                    .settlements(Atlas.INDICATORS, fewest))
                    .toList();
            return Atlas.of(experiment, results(pool.invokeAll(work)), asked.scenario());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<List<Annals>> results(List<Future<List<Annals>>> done) throws InterruptedException {
        var all = new ArrayList<List<Annals>>();
        for (var future : done) {
            try {
                all.add(future.get());
            } catch (ExecutionException broken) {
                throw broken.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(broken);
            }
        }
        return all;
    }
}
