package org.foreshore.server;

import io.javalin.http.Context;
import org.foreshore.job.Briefs;
import org.foreshore.job.Desk;
import org.foreshore.job.Questions;
import org.foreshore.job.Translated;
import org.foreshore.wording.Wording;

/** The two-page brief of a run that is done. */
record BriefRoutes(Desk desk, Questions questions, RunViews views) {

    void show(Context ctx) {
        var id = RunId.of(ctx);
        var words = Translated.words(new Choice("lang", Wording.languages()).of(ctx, Wording.ENGLISH.language()));
        var run = desk.findStored(id).filter(Briefs::canTell).orElseThrow(() -> notYet(id));
        Printed.send(ctx, new Briefs(questions).of(run, words));
    }

    private ProblemReply notYet(String id) {
        var run = views.find(id).orElseThrow(() -> RunId.unknown(id));
        return new ProblemReply(
                409,
                "Not done",
                "Run %s is %s, with %d of %d replications; a brief needs them all."
                        .formatted(id, run.state(), run.done(), run.total()));
    }
}
