package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foreshore.problem.SandboxException;

/**
 * Answers that take seconds to compute: few at once, and given up when nobody waits for them any more, which shows in that
 * blanks before the answer cannot be written. A blank before a table would be part of it: tables are computed to the end.
 */
final class LongAnswers implements AutoCloseable {

    private static final int AT_ONCE = 2;

    /** Longer than it takes to notice that somebody has gone, so that who asks anew is not refused for their own last. */
    private static final long MILLIS_TO_WAIT = 2_000;

    /** Most answers are ready by then and keep their own status if they are problems. */
    private static final long MILLIS_BEFORE_BLANKS = 1_000;

    private static final long MILLIS_BETWEEN_BLANKS = 100;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final ExecutorService pool;
    private final String what;

    /** @param what what is being answered, in the plural */
    LongAnswers(String what) {
        this.what = what;
        pool = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, what));
    }

    /** At work now. */
    int working() {
        return AT_ONCE - free.availablePermits();
    }

    /** @param work told how to find out whether to give up */
    <T> T of(Context ctx, Function<BooleanSupplier, T> work) throws InterruptedException {
        if (!free.tryAcquire(MILLIS_TO_WAIT, TimeUnit.MILLISECONDS)) {
            throw new ProblemReply(429, "Busy", "%d %s are at work already.".formatted(AT_ONCE, what));
        }
        var gone = new AtomicBoolean();
        try {
            return await(ctx, pool.submit(() -> answer(work, gone)));
        } catch (IOException left) {
            throw new ProblemReply(499, "Gone", "Nobody waits for the answer any more.");
        } finally {
            gone.set(true);
        }
    }

    private <T> T answer(Function<BooleanSupplier, T> work, AtomicBoolean gone) {
        try {
            return work.apply(() -> gone.get() || pool.isShutdown());
        } finally {
            free.release();
        }
    }

    private static <T> T await(Context ctx, Future<T> answer) throws IOException, InterruptedException {
        for (var patience = MILLIS_BEFORE_BLANKS; ; patience = MILLIS_BETWEEN_BLANKS) {
            try {
                return answer.get(patience, TimeUnit.MILLISECONDS);
            } catch (TimeoutException later) {
                blank(ctx);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof SandboxException foreseen
                        ? foreseen
                        : new IllegalStateException(e.getCause());
            }
        }
    }

    private static void blank(Context ctx) throws IOException {
        if (!Accept.wantsCsv(ctx)) {
            write(ctx, " ");
        }
    }

    /** The answer in the form that is asked for: a table, or else an object. */
    static void end(Context ctx, Supplier<String> table, Supplier<?> view) throws IOException {
        if (Accept.wantsCsv(ctx)) {
            Accept.csv(ctx, table.get());
        } else {
            end(ctx, view.get());
        }
    }

    /** The answer: compressed as any other, unless blanks have gone ahead of it. */
    static void end(Context ctx, Object view) throws IOException {
        if (ctx.res().isCommitted()) {
            write(ctx, Json.write(view));
        } else {
            ctx.json(view);
        }
    }

    private static void write(Context ctx, String text) throws IOException {
        ctx.res().setContentType("application/json");
        var out = ctx.res().getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
