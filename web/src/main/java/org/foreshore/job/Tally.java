package org.foreshore.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts the replications of one attempt and when they ended. Not safe for several threads: its owner guards it. */
final class Tally {

    private final LongSupplier nanos;
    private final List<Double> endSeconds = new ArrayList<>();
    private final List<Progress.Broken> failures = new ArrayList<>();
    private int stored;
    private int total;
    private long startNanos;

    /**
     * @param stored replications of earlier attempts
     * @param nanos a clock that only moves forward
     */
    Tally(int stored, int total, LongSupplier nanos) {
        this.stored = stored;
        this.total = total;
        this.nanos = nanos;
        this.startNanos = nanos.getAsLong();
    }

    void begun(int alreadyStored, int replications) {
        stored = alreadyStored;
        total = replications;
        startNanos = nanos.getAsLong();
    }

    void completed() {
        endSeconds.add(seconds());
    }

    void failed(Progress.Broken broken) {
        failures.add(broken);
        endSeconds.add(seconds());
    }

    private double seconds() {
        return (nanos.getAsLong() - startNanos) / 1e9;
    }

    int done() {
        return stored + endSeconds.size() - failures.size();
    }

    int total() {
        return total;
    }

    /** Of this attempt. */
    int computed() {
        return endSeconds.size();
    }

    boolean broken() {
        return !failures.isEmpty();
    }

    Progress progress(JobState state) {
        var running = state == JobState.RUNNING;
        var remaining = total - stored - endSeconds.size();
        var eta = running ? Eta.of(endSeconds, remaining) : Optional.<Eta>empty();
        return new Progress(state, done(), total, rate(), eta, failures);
    }

    double secondsComputing() {
        return endSeconds.isEmpty() ? 0 : endSeconds.get(endSeconds.size() - 1);
    }

    /** Over the time to the last end, so that it does not decay between two. */
    private double rate() {
        var seconds = secondsComputing();
        return seconds > 0 ? endSeconds.size() / seconds : 0;
    }
}
