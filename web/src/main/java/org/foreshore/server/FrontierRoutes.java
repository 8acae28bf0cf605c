package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.foreshore.job.Asked;
import org.foreshore.job.SandboxLab;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Frontier;
import org.foreshore.vocabulary.Catalogue;

/** What it would have taken to be right about a sandbox that was tried, and whether one is worth having at all. */
final class FrontierRoutes implements AutoCloseable {

    private final SandboxRoutes sandboxes;
    private final Catalogue catalogue;
    private final int threads;
    private final LongAnswers answers = new LongAnswers("searches for what it takes");

    FrontierRoutes(SandboxRoutes sandboxes, Catalogue catalogue, int threads) {
        this.sandboxes = sandboxes;
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /** It tells of the truth, so it is for whoever has committed to a decision. */
    void show(Context ctx) throws IOException, InterruptedException {
        var asked = sandboxes.decidedOn(ctx);
        sandboxes.checkSize(asked.scenario(), Frontier.MOST);
        var view = answers.of(ctx, gone -> search(asked, gone));
        LongAnswers.end(ctx, view);
    }

    private FrontierView search(Asked asked, BooleanSupplier gone) {
        var lab = new SandboxLab(asked, catalogue, threads);
        var sandbox = asked.scenario().sandbox();
        var frontier = Frontier.of(
                designs -> lab.run(designs, done -> {}, gone).byDesign(), sandbox, lab.eligible(sandbox) / 2);
        var planned = lab.run(Map.of(Designs.PLANNED, sandbox), done -> {}, gone);
        return FrontierView.of(sandbox.evaluation().power().value(), frontier, planned.value(Designs.PLANNED));
    }

    @Override
    public void close() {
        answers.close();
    }
}
