package org.foreshore.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs one after another, each with all threads, so that the one somebody looks at is finished first. The same id
 * is never queued twice.
 */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int SECONDS_TO_STOP = 20;

    /** Ended jobs that are remembered for their progress; their results are in the store anyway. */
    private static final int REMEMBERED = 200;

    private final int queued;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "jobs"));

    /** @param queued most jobs that may wait */
    public Jobs(int queued) {
        this.queued = queued;
    }

    /**
     * Takes on work, unless work of the same id waits or runs already.
     *
     * @param stored replications that are stored already, of {@code total}
     * @return the job that now stands for the id; empty if too many wait
     */
    public synchronized Optional<Job> submit(String id, int stored, int total, Job.Work work) {
        var known = Optional.ofNullable(jobs.get(id)).filter(job -> !job.state().ended());
        if (known.isPresent()) {
            return known;
        }
        if (waiting() >= queued) {
            return Optional.empty();
        }
        var job = new Job(id, stored, total, work);
        jobs.remove(id);
        jobs.put(id, job);
        forgetOldest();
        worker.execute(() -> attempt(job));
        return Optional.of(job);
    }

    /** One broken job must not stop those behind it; the job itself has noted what happened. */
    private static void attempt(Job job) {
        try {
            job.run();
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("Job {} broke", job.id(), e);
        }
    }

    private void forgetOldest() {
        var ended = jobs.values().stream().filter(job -> job.state().ended()).toList();
        ended.stream().limit(Math.max(0, ended.size() - REMEMBERED)).forEach(job -> jobs.remove(job.id()));
    }

    public synchronized Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** All remembered, in the order they were asked for. */
    public synchronized List<Job> list() {
        return new ArrayList<>(jobs.values());
    }

    public synchronized int waiting() {
        return (int) jobs.values().stream()
                .filter(job -> job.state() == JobState.QUEUED)
                .count();
    }

    public synchronized int running() {
        return (int) jobs.values().stream()
                .filter(job -> job.state() == JobState.RUNNING)
                .count();
    }

    /** Asks a job to stop; false if there is none of this id. */
    public boolean cancel(String id) {
        var job = find(id);
        job.ifPresent(Job::cancel);
        return job.isPresent();
    }

    /** Stops everything; replications that have ended are stored. */
    @Override
    public void close() {
        list().forEach(Job::cancel);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("A run did not stop within {} seconds", SECONDS_TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
