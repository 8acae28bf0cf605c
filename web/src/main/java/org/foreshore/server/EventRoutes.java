package org.foreshore.server;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.foreshore.job.Desk;
import org.foreshore.job.Eta;
import org.foreshore.job.Job;
import org.foreshore.job.Progress;
import org.foreshore.job.Questions;
import org.jspecify.annotations.Nullable;

/**
 * How a run unfolds, as server-sent events: {@code progress} whenever something changed, {@code summary} at most once a
 * second, {@code end}. Each stream has a thread of its own, so that a slow reader keeps nobody else waiting; a reader who
 * is gone is noticed at the second event or heartbeat. A server that stops ends its streams without the event
 * {@code end}, for the run has not come to its own.
 */
final class EventRoutes implements AutoCloseable {

    private static final long MILLIS_BETWEEN_EVENTS = 100;
    private static final long NANOS_BETWEEN_SUMMARIES = 1_000_000_000L;
    private static final int MOST_STREAMS = 100;
    private static final int SECONDS_TO_END = 1;

    private final Desk desk;
    private final RunViews views;
    private final ResultRoutes results;
    private final Duration heartbeat;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);
    private final CountDownLatch closing = new CountDownLatch(1);

    record ProgressView(
            String state,
            int done,
            int total,
            double rate,
            @Nullable Eta etaSeconds,
            java.util.List<Progress.Broken> failures) {

        static ProgressView of(Progress progress) {
            return new ProgressView(
                    progress.state().id(),
                    progress.done(),
                    progress.total(),
                    progress.rate(),
                    progress.eta().orElse(null),
                    progress.failures());
        }
    }

    EventRoutes(Desk desk, Questions questions, Duration heartbeat) {
        this.desk = desk;
        this.views = new RunViews(desk, questions.library());
        this.results = new ResultRoutes(desk, questions.catalogue());
        this.heartbeat = heartbeat;
    }

    /** Streams open now. */
    int open() {
        return MOST_STREAMS - streams.availablePermits();
    }

    void follow(Context ctx) {
        var id = RunId.of(ctx);
        if (views.find(id).isEmpty()) {
            throw RunId.unknown(id);
        }
        if (!Accept.wants(ctx, "text/event-stream")) {
            throw new ProblemReply(406, "Event stream", "Ask with the header Accept: text/event-stream.");
        }
        if (!streams.tryAcquire()) {
            throw new ProblemReply(429, "Busy", "%d event streams are open already.".formatted(MOST_STREAMS));
        }
        new SseHandler(client -> {
                    try {
                        stream(client, id);
                    } finally {
                        streams.release();
                    }
                })
                .handle(ctx);
    }

    private void stream(SseClient client, String id) {
        var job = desk.jobs().find(id);
        try {
            if (job.isPresent()) {
                follow(client, id, job.get());
            } else {
                watch(client, id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        views.find(id).filter(run -> isHeard(client)).ifPresent(run -> client.sendEvent("end", run));
    }

    private void follow(SseClient client, String id, Job job) throws InterruptedException {
        var lastSummary = System.nanoTime() - NANOS_BETWEEN_SUMMARIES;
        while (isHeard(client)) {
            var seen = job.changes();
            var progress = job.progress();
            client.sendEvent("progress", ProgressView.of(progress));
            if (progress.state().ended()) {
                return;
            }
            if (System.nanoTime() - lastSummary >= NANOS_BETWEEN_SUMMARIES && sendSummary(client, id, job)) {
                lastSummary = System.nanoTime();
            }
            pause(Duration.ofMillis(MILLIS_BETWEEN_EVENTS));
            job.awaitChange(seen, heartbeat);
        }
    }

    /** Another program is at it: all we can do is look at its folder now and then. */
    private void watch(SseClient client, String id) throws InterruptedException {
        while (isHeard(client)) {
            var stored = desk.findStored(id).map(RunView::progress);
            if (stored.isEmpty() || stored.get().state().ended()) {
                return;
            }
            client.sendEvent("progress", ProgressView.of(stored.get()));
            pause(heartbeat);
        }
    }

    private boolean isHeard(SseClient client) {
        return !client.terminated() && closing.getCount() > 0;
    }

    /** Ends early when the streams are to end. */
    private void pause(Duration time) throws InterruptedException {
        var ended = closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean sendSummary(SseClient client, String id, Job job) {
        var soFar = job.findResults().filter(numbers -> numbers.replications() > 0);
        soFar.ifPresent(numbers -> client.sendEvent("summary", results.first(id, numbers)));
        return soFar.isPresent();
    }

    /** Lets the streams end at their next event. */
    void end() {
        closing.countDown();
    }

    /** Ends the streams and waits for their threads, but not for one whose reader has stopped to read. */
    @Override
    public void close() {
        end();
        try {
            if (streams.tryAcquire(MOST_STREAMS, SECONDS_TO_END, TimeUnit.SECONDS)) {
                streams.release(MOST_STREAMS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
