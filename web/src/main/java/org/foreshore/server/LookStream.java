package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.foreshore.job.Asked;
import org.foreshore.job.Look;
import org.foreshore.job.Preview;
import org.foreshore.problem.SandboxException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks that are answered as they sharpen: one line of JSON for each answer, the latest the best. Empty lines in between
 * show that somebody is at it, and whether anybody still listens. Who reads slowly misses answers that better ones have
 * overtaken.
 */
final class LookStream implements AutoCloseable {

    static final String TYPE = "application/x-ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(LookStream.class);
    private static final int MOST_STREAMS = 100;
    private static final long MILLIS_BETWEEN_SIGNS = 40;

    private final Look look;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);
    private final ExecutorService pool = Executors.newCachedThreadPool(task -> new Thread(task, "look"));

    /** The last line of a look that broke. */
    private record Broken(Problem problem) {}

    LookStream(Look look) {
        this.look = look;
    }

    /** Streams open now. */
    int open() {
        return MOST_STREAMS - streams.availablePermits();
    }

    void answer(Context ctx, Asked asked, List<String> indicators, Function<Preview, LookView> view)
            throws InterruptedException {
        if (!streams.tryAcquire()) {
            throw new ProblemReply(429, "Busy", "%d looks are open already.".formatted(MOST_STREAMS));
        }
        var gone = new AtomicBoolean();
        var newest = new Newest<Preview>();
        try {
            ctx.res().setContentType(TYPE);
            var work = pool.submit(() -> work(asked, indicators, newest, gone));
            write(ctx, work, newest, view);
        } catch (IOException left) {
            throw new ProblemReply(499, "Gone", "Nobody waits for the answer any more.");
        } finally {
            gone.set(true);
            streams.release();
        }
    }

    private void work(Asked asked, List<String> indicators, Newest<Preview> newest, AtomicBoolean gone) {
        try {
            look.look(asked, indicators, true, newest::put, () -> gone.get() || pool.isShutdown());
        } finally {
            newest.end();
        }
    }

    private static void write(Context ctx, Future<?> work, Newest<Preview> newest, Function<Preview, LookView> view)
            throws IOException, InterruptedException {
        while (!newest.isOver()) {
            Optional<Preview> next = newest.take(MILLIS_BETWEEN_SIGNS);
            line(ctx, next.isPresent() ? Json.write(view.apply(next.get())) : "");
        }
        try {
            work.get();
        } catch (ExecutionException e) {
            line(ctx, Json.write(new Broken(problem(e.getCause()))));
        }
    }

    private static Problem problem(@Nullable Throwable cause) {
        LOG.error("A look broke", cause);
        var said =
                cause instanceof SandboxException ? String.valueOf(cause.getMessage()) : "The server's log says why.";
        return Problem.of(500, "The look broke", said);
    }

    private static void line(Context ctx, String text) throws IOException {
        var out = ctx.res().getOutputStream();
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
