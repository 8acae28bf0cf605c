package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.foreshore.job.Limits;
import org.foreshore.job.Look;
import org.foreshore.job.Previews;
import org.foreshore.job.Questions;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * Answers a question inline from few residents. Nothing is stored. While it computes, blanks are sent ahead of the
 * answer (JSON allows them), for only by sending do we learn that nobody listens any more.
 */
final class PreviewRoutes implements AutoCloseable {

    private final Questions questions;
    private final Look look;
    private final Limits limits;
    private final LongAnswers answers = new LongAnswers("previews");

    PreviewRoutes(Questions questions, Look look, Limits limits) {
        this.questions = questions;
        this.look = look;
        this.limits = limits;
    }

    /** Previews at work now. */
    int working() {
        return answers.working();
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
        var preview = answers.of(ctx, gone -> look.look(asked, gone));
        if (preview.results().replications() == 0) {
            throw new ProblemReply(503, "Not in time", "No replication was ready in time; ask for a run.");
        }
        var asks = asked.scenario().replications();
        LongAnswers.write(ctx, Json.write(PreviewView.of(preview, asks, indicator, group)));
    }

    private List<String> groups(String indicator) {
        var byGroup = questions
                .catalogue()
                .findIndicator(indicator)
                .filter(IndicatorSpec::byGroup)
                .isPresent();
        return byGroup ? Arrays.stream(Group.values()).map(Group::id).toList() : List.of(Group.ALL.id());
    }

    @Override
    public void close() {
        answers.close();
    }
}
