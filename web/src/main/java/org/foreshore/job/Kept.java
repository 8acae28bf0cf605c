package org.foreshore.job;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.run.Sink;

/**
 * Keeps replications in memory. One that breaks ends the run: there would be no saying what its absence means. Safe for several
 * threads.
 */
final class Kept implements Sink {

    private final SortedMap<Integer, ReplicationOutcome> outcomes = new TreeMap<>();

    @Override
    public synchronized void completed(ReplicationOutcome outcome) {
        outcomes.put(outcome.replication(), outcome);
    }

    @Override
    public void failed(int replication, RunFailed failure) {
        throw failure;
    }

    synchronized boolean has(int replication) {
        return outcomes.containsKey(replication);
    }

    synchronized int count() {
        return outcomes.size();
    }

    /** By their number, as a run keeps them. */
    synchronized List<ReplicationOutcome> outcomes() {
        return List.copyOf(outcomes.values());
    }
}
