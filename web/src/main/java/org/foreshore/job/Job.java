package org.foreshore.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.report.RunResults;
import org.foreshore.store.RunWriter;

/** One run that was asked for: its progress, and a way to stop it. Safe for several threads. */
public final class Job implements ProgressListener {

    /** What a job does, telling how it goes and asking now and then whether to stop. */
    @FunctionalInterface
    public interface Work {
        void run(Job job);
    }

    private final String id;
    private final Work work;
    private final Tally tally;
    private JobState state = JobState.QUEUED;
    private boolean cancelled;
    private long changes;
    private Supplier<Optional<RunResults>> soFar = Optional::empty;

    Job(String id, int stored, int total, Work work) {
        this.id = id;
        this.work = work;
        this.tally = new Tally(stored, total, System::nanoTime);
    }

    public String id() {
        return id;
    }

    public synchronized Progress progress() {
        return tally.progress(state);
    }

    public synchronized JobState state() {
        return state;
    }

    /** Seconds from the beginning of the first replication of this job to the end of the last. */
    public synchronized double secondsComputing() {
        return tally.secondsComputing();
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Grows with every change; to be handed to {@link #awaitChange}. */
    public synchronized long changes() {
        return changes;
    }

    /** Waits until something has changed since {@code seen}, but not longer than {@code patience}. */
    public synchronized void awaitChange(long seen, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (changes == seen) {
            var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }

    @Override
    public void begun(RunWriter run) {
        begun(run.outcomes().size(), run.manifest().replications());
        remember(() -> Optional.of(RunResults.of(run)));
    }

    synchronized void begun(int stored, int total) {
        tally.begun(stored, total);
        changed();
    }

    private synchronized void remember(Supplier<Optional<RunResults>> results) {
        soFar = results;
    }

    /** What the replications so far say, while the run is at it. */
    public Optional<RunResults> findResults() {
        return soFar().get();
    }

    private synchronized Supplier<Optional<RunResults>> soFar() {
        return soFar;
    }

    /** Replications ended by this job, those of earlier attempts left out. */
    public synchronized int computed() {
        return tally.computed();
    }

    @Override
    public synchronized void completed(ReplicationOutcome outcome) {
        tally.completed();
        changed();
    }

    /** One more is done, whatever it is that the job counts. */
    synchronized void advanced() {
        tally.completed();
        changed();
    }

    @Override
    public synchronized void failed(Progress.Broken broken) {
        tally.failed(broken);
        changed();
    }

    /** Stops it soon if it runs, at once if it waits; an ended job stays as it is. */
    synchronized void cancel() {
        cancelled = true;
        if (state == JobState.QUEUED) {
            state = JobState.CANCELLED;
        }
        changed();
    }

    /** Does the work, whatever comes of it. */
    void run() {
        if (!enter()) {
            return;
        }
        try {
            work.run(this);
        } catch (RuntimeException | OutOfMemoryError e) {
            failed(new Progress.Broken(-1, "the run as a whole", String.valueOf(e.getMessage())));
            throw e;
        } finally {
            leave();
        }
    }

    private synchronized boolean enter() {
        if (state != JobState.QUEUED) {
            return false;
        }
        state = JobState.RUNNING;
        changed();
        return true;
    }

    private synchronized void leave() {
        state = tally.broken() ? JobState.FAILED : stopped() ? JobState.CANCELLED : JobState.DONE;
        soFar = Optional::empty;
        changed();
    }

    /** A wish to stop that comes after the last replication changes nothing. */
    private boolean stopped() {
        return cancelled && tally.done() < tally.total();
    }

    private void changed() {
        changes++;
        notifyAll();
    }
}
