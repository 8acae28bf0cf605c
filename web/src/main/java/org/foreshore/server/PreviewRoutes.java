package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.foreshore.job.Asked;
import org.foreshore.job.Limits;
import org.foreshore.job.Look;
import org.foreshore.job.Preview;
import org.foreshore.job.Previews;
import org.foreshore.job.Questions;
import org.foreshore.outcome.Group;

/**
 * Answers what happens if. Nothing is stored. As a stream of lines, the answer comes at once and sharpens until it is that
 * of a run; as one document it is the quick look alone, and blanks are sent ahead of it (JSON allows them), for only by
 * sending do we learn that nobody listens any more.
 */
final class PreviewRoutes implements AutoCloseable {

    private final Questions questions;
    private final Look look;
    private final Limits limits;
    private final LongAnswers answers = new LongAnswers("previews");
    private final LookStream stream;

    PreviewRoutes(Questions questions, Look look, Limits limits) {
        this.questions = questions;
        this.look = look;
        this.limits = limits;
        stream = new LookStream(look);
    }

    /** Previews at work now. */
    int working() {
        return answers.working() + stream.open();
    }

    void look(Context ctx) throws IOException, InterruptedException {
        var body = Body.of(ctx, limits.bodyBytes());
        body.checkWellFormed();
        var asked = questions.read(body.text(), body.fileName());
        if (Previews.isTooLarge(asked.scenario())) {
            throw new ProblemReply(413, "Too large", "Too many months and arms for a preview; ask for a run.");
        }
        if (Accept.wants(ctx, LookStream.TYPE)) {
            var wish = LookWish.of(ctx, asked.scenario(), questions.catalogue());
            var marks = Mark.of(Resolved.tree(asked.question().resolvedYaml()), questions.catalogue());
            stream.answer(ctx, asked, wish.indicators(), preview -> LookView.of(asked, wish, marks, preview));
        } else {
            once(ctx, asked);
        }
    }

    private void once(Context ctx, Asked asked) throws IOException, InterruptedException {
        var indicator = new Choice("indicator", asked.scenario().indicators())
                .of(ctx, asked.scenario().indicators().get(0));
        var group = new Choice("group", LookWish.groups(indicator, questions.catalogue())).of(ctx, Group.ALL.id());
        var preview = answers.of(ctx, gone -> {
            var best = new AtomicReference<Preview>();
            look.look(asked, asked.scenario().indicators(), false, best::set, gone);
            return Optional.ofNullable(best.get());
        });
        var found = preview.filter(one -> one.results().replications() > 0)
                .orElseThrow(
                        () -> new ProblemReply(503, "Not in time", "No replication was ready in time; ask for a run."));
        var asks = asked.scenario().replications();
        LongAnswers.end(ctx, PreviewView.of(found, asks, indicator, group));
    }

    @Override
    public void close() {
        answers.close();
        stream.close();
    }
}
