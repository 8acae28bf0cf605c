package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import org.foreshore.job.Questions;
import org.foreshore.job.SandboxSites;

/** Where a sandbox takes place: of one that is being designed, tried in one country for that, and of one that was tried. */
final class SiteRoutes implements AutoCloseable {

    private final Questions questions;
    private final SandboxRoutes sandboxes;
    private final int threads;
    private final LongAnswers answers = new LongAnswers("choices of sites");

    SiteRoutes(Questions questions, SandboxRoutes sandboxes, int threads) {
        this.questions = questions;
        this.sandboxes = sandboxes;
        this.threads = threads;
    }

    void choose(Context ctx) throws IOException, InterruptedException {
        var asked = sandboxes.read(ctx);
        var scenario = asked.scenario();
        var first = questions.ask(scenario.with(scenario.place(), scenario.seed(), 1), asked);
        sandboxes.checkSize(first.scenario(), 0);
        var sites = answers.of(ctx, gone -> SandboxSites.of(first, questions.catalogue(), threads, gone));
        LongAnswers.end(ctx, sites);
    }

    void show(Context ctx) {
        ctx.json(sandboxes.sites(RunId.of(ctx)));
    }

    @Override
    public void close() {
        answers.close();
    }
}
