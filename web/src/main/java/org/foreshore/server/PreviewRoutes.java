package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foreshore.job.Asked;
import org.foreshore.job.Limits;
import org.foreshore.job.Look;
import org.foreshore.job.Preview;
import org.foreshore.job.Previews;
import org.foreshore.job.Questions;
import org.foreshore.outcome.Group;
import org.foreshore.problem.SandboxException;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * Answers a question inline from few residents. Nothing is stored. While it computes, blanks are sent ahead of the
 * answer (JSON allows them), for only by sending do we learn that nobody listens any more.
 */
final class PreviewRoutes implements AutoCloseable {

    private static final int AT_ONCE = 2;

    /** Longer than it takes to notice that somebody has gone, so that who asks anew is not refused for their own last. */
    private static final long MILLIS_TO_WAIT = 2_000;

    /** Most answers are ready by then and keep their own status if they are problems. */
    private static final long MILLIS_BEFORE_BLANKS = 1_000;

    private static final long MILLIS_BETWEEN_BLANKS = 100;

    private final Questions questions;
    private final Look look;
    private final Limits limits;
    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "look"));

    PreviewRoutes(Questions questions, Look look, Limits limits) {
        this.questions = questions;
        this.look = look;
        this.limits = limits;
    }

    /** Previews at work now. */
    int working() {
        return AT_ONCE - free.availablePermits();
    }

    void look(Context ctx) throws IOException, InterruptedException {
        var body = Body.of(ctx, limits.bodyBytes());
        body.checkWellFormed();
        var asked = questions.read(body.text(), body.fileName());
        if (Previews.isTooLarge(asked.scenario())) {
            throw new ProblemReply(413, "Too large", "Too many months and arms for a preview; ask for a run.");
        }
        var indicator = new Choice("indicator", asked.scenario().indicators())
                .of(ctx, asked.scenario().indicators().get(0));
        var group = new Choice("group", groups(indicator)).of(ctx, Group.ALL.id());
        var preview = wanted(ctx, asked);
        if (preview.results().replications() == 0) {
            throw new ProblemReply(503, "Not in time", "No replication was ready in time; ask for a run.");
        }
        var asks = asked.scenario().replications();
        write(ctx, Json.write(PreviewView.of(preview, asks, indicator, group)));
    }

    private List<String> groups(String indicator) {
        var byGroup = questions
                .catalogue()
                .findIndicator(indicator)
                .filter(IndicatorSpec::byGroup)
                .isPresent();
        return byGroup ? Arrays.stream(Group.values()).map(Group::id).toList() : List.of(Group.ALL.id());
    }

    private Preview wanted(Context ctx, Asked asked) throws InterruptedException {
        if (!free.tryAcquire(MILLIS_TO_WAIT, TimeUnit.MILLISECONDS)) {
            throw new ProblemReply(429, "Busy", "%d previews are at work already.".formatted(AT_ONCE));
        }
        var gone = new AtomicBoolean();
        try {
            return await(ctx, pool.submit(() -> answer(asked, gone)));
        } catch (IOException left) {
            throw new ProblemReply(499, "Gone", "Nobody waits for the preview any more.");
        } finally {
            gone.set(true);
        }
    }

    private Preview answer(Asked asked, AtomicBoolean gone) {
        try {
            return look.look(asked, () -> gone.get() || pool.isShutdown());
        } finally {
            free.release();
        }
    }

    private static Preview await(Context ctx, Future<Preview> answer) throws IOException, InterruptedException {
        for (var patience = MILLIS_BEFORE_BLANKS; ; patience = MILLIS_BETWEEN_BLANKS) {
            try {
                return answer.get(patience, TimeUnit.MILLISECONDS);
            } catch (TimeoutException later) {
                write(ctx, " ");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof SandboxException foreseen
                        ? foreseen
                        : new IllegalStateException(e.getCause());
            }
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
