package org.foreshore.run;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;

/** Runs the replications of an experiment over threads; the results do not depend on how many. */
public final class ExperimentRunner {

    /** Above this many slots, threads work together on one replication, so that memory does not grow with threads. */
    private static final int LARGE = 8_000_000;

    private final int threads;
    private final Checks checks;

    public ExperimentRunner(int threads) {
        this(threads, Checks.NONE);
    }

    /** @param checks how closely each replication watches itself; one that breaks an invariant has failed */
    public ExperimentRunner(int threads, Checks checks) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (%d) must be at least 1".formatted(threads));
        }
        this.threads = threads;
        this.checks = checks;
    }

    /**
     * Runs every wanted replication, in order of their number as threads come free.
     *
     * @param wanted which replications to run (those not yet stored)
     * @param sink is told of each, one at a time, in any order
     * @param cancelled asked between months; once true, the call returns soon and unfinished replications are dropped
     */
    public void run(Experiment experiment, IntPredicate wanted, Sink sink, BooleanSupplier cancelled) {
        int replications = experiment.scenario().replications();
        int[] todo =
                java.util.stream.IntStream.range(0, replications).filter(wanted).toArray();
        if (todo.length == 0) {
            return;
        }
        boolean large = experiment.population().slots() > LARGE;
        int outer = large ? 1 : Math.min(threads, todo.length);
        int inner = threads / outer;
        var pool = Executors.newFixedThreadPool(outer + (inner > 1 ? outer * inner : 0), ExperimentRunner::daemon);
        try {
            var next = new AtomicInteger();
            var workers = new ArrayList<Future<?>>();
            for (int i = 0; i < outer; i++) {
                workers.add(
                        pool.submit(() -> work(experiment, todo, next, spread(pool, inner), inner, sink, cancelled)));
            }
            await(workers);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One replication, in the thread that asks. */
    public static ReplicationOutcome one(Experiment experiment, int replication) {
        return new Replication(experiment, 1, Spread.none(), Checks.NONE).run(replication, () -> false);
    }

    /** The same, with arms that need not be simulated again; none if it is cancelled before the end. */
    public static Optional<ReplicationOutcome> one(
            Experiment experiment, int replication, ArmMemory memory, BooleanSupplier cancelled) {
        try {
            var worker = new Replication(experiment, 1, Spread.none(), Checks.NONE);
            return Optional.of(worker.run(replication, memory, cancelled::getAsBoolean));
        } catch (Cancellation.Cancelled unwanted) {
            return Optional.empty();
        }
    }

    private static Spread spread(ExecutorService pool, int inner) {
        return inner > 1 ? new Chunks(pool, inner) : Spread.none();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "replication");
        thread.setDaemon(true);
        return thread;
    }

    private void work(
            Experiment experiment,
            int[] todo,
            AtomicInteger next,
            Spread spread,
            int inner,
            Sink sink,
            BooleanSupplier cancelled) {
        var worker = new Replication(experiment, inner, spread, checks);
        for (int i = next.getAndIncrement(); i < todo.length; i = next.getAndIncrement()) {
            try {
                var outcome = worker.run(todo[i], cancelled::getAsBoolean);
                synchronized (sink) {
                    sink.completed(outcome);
                }
            } catch (Cancellation.Cancelled stop) {
                return;
            } catch (RunFailed failure) {
                synchronized (sink) {
                    sink.failed(todo[i], failure);
                }
            }
        }
    }

    private static void await(ArrayList<Future<?>> workers) {
        for (var worker : workers) {
            try {
                worker.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (java.util.concurrent.ExecutionException broken) {
                if (broken.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(broken.getCause());
            }
        }
    }
}
