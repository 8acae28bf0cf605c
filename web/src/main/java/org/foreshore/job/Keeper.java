package org.foreshore.job;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.run.Sink;
import org.foreshore.store.RunWriter;

/** Stores each replication as it ends. A store that fails stops the run: nothing is computed that cannot be kept. */
final class Keeper implements Sink {

    private final RunWriter writer;
    private final ProgressListener listener;
    private final BooleanSupplier cancelled;
    private final Queue<StoreUnreadable> lost = new ConcurrentLinkedQueue<>();

    Keeper(RunWriter writer, ProgressListener listener, BooleanSupplier cancelled) {
        this.writer = writer;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    @Override
    public synchronized void completed(ReplicationOutcome outcome) {
        try {
            writer.completed(outcome);
            listener.completed(outcome);
        } catch (StoreUnreadable e) {
            lost.add(e);
        }
    }

    @Override
    public synchronized void failed(int replication, RunFailed failure) {
        var cause = String.valueOf(failure.getCause());
        writer.failed(replication, failure.stage(), cause);
        listener.failed(new Progress.Broken(replication, failure.stage(), cause));
    }

    /** Asked by every thread in every month, so it must not wait for a replication that is being stored. */
    boolean shouldStop() {
        return !lost.isEmpty() || cancelled.getAsBoolean();
    }

    void throwIfLost() {
        var first = lost.peek();
        if (first != null) {
            throw first;
        }
    }
}
