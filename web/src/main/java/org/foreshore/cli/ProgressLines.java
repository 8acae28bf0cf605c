package org.foreshore.cli;

import java.util.Locale;
import org.foreshore.job.Asked;
import org.foreshore.job.Progress;
import org.foreshore.job.ProgressListener;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.store.RunWriter;

/** Measured progress on standard error: in place on a terminal, a line now and then elsewhere. */
final class ProgressLines implements ProgressListener {

    private static final long LINE_NANOS = 5_000_000_000L;

    private final String title;
    private final int total;
    private final boolean quiet;
    private final boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    private long begun;
    private long said;
    private int before;
    private int done;

    ProgressLines(Asked asked, boolean quiet) {
        title = asked.scenario().id();
        total = asked.scenario().replications();
        this.quiet = quiet;
    }

    @Override
    public void begun(RunWriter run) {
        begun = System.nanoTime();
        for (int replication = 0; replication < total; replication++) {
            before += run.isDone(replication) ? 1 : 0;
        }
        if (before > 0 && !quiet) {
            System.err.printf("%s: going on from %d of %d replications%n", title, before, total);
        }
    }

    @Override
    public void completed(ReplicationOutcome outcome) {
        done++;
        long now = System.nanoTime();
        boolean last = before + done == total;
        if (!quiet && (terminal || last || now - said > LINE_NANOS)) {
            said = now;
            System.err.print(terminal ? "\r" + line(now) + "  " : line(now) + "\n");
            if (terminal && last) {
                System.err.println();
            }
        }
    }

    private String line(long now) {
        double seconds = (now - begun) / 1e9;
        double rate = done / Math.max(1e-9, seconds);
        double left = (total - before - done) / rate;
        return String.format(
                Locale.ROOT,
                "%s: %d of %d replications, %.2f a second, about %.0f s left",
                title,
                before + done,
                total,
                rate,
                left);
    }

    @Override
    public void failed(Progress.Broken broken) {
        System.err.printf(
                "%s: replication %d broke at %s: %s%n", title, broken.replication(), broken.stage(), broken.cause());
    }
}
