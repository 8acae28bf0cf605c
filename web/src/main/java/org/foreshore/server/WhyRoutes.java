package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import org.foreshore.job.Desk;
import org.foreshore.job.Questions;
import org.foreshore.job.Why;
import org.foreshore.report.RunResults;
import org.foreshore.store.Manifest;
import org.foreshore.store.RunState;

/** What each lever of an arm contributes: asked for like a run, since it is one, and read off it once that is done. */
record WhyRoutes(Desk desk, Questions questions, RunRoutes runs) {

    /** The contributions (200), the run at work on them (202), or nothing (204) if nobody has asked. */
    void show(Context ctx) {
        var manifest = manifest(ctx);
        var why = why(ctx, manifest);
        var id = why.asked().id();
        if (isDone(id)) {
            var results = desk.findResults(id).orElseThrow(() -> RunId.unknown(id));
            ctx.json(attribution(ctx, manifest, why, results));
            return;
        }
        runs.find(id).ifPresentOrElse(work -> ctx.status(202).json(work), () -> ctx.status(204));
    }

    /** Begins the run that tells, or finds it. */
    void ask(Context ctx) {
        var why = why(ctx, manifest(ctx));
        if (isDone(why.asked().id())) {
            show(ctx);
        } else {
            ctx.status(202).json(runs.start(why.asked()));
        }
    }

    private boolean isDone(String id) {
        return desk.findStored(id).filter(run -> run.state() == RunState.DONE).isPresent();
    }

    private Manifest manifest(Context ctx) {
        var id = RunId.of(ctx);
        return desk.findResults(id).orElseThrow(() -> RunId.unknown(id)).manifest();
    }

    private Why why(Context ctx, Manifest manifest) {
        var asking = new Asking(ctx, manifest);
        try {
            return Why.of(questions, runs.asked(RunId.of(ctx)), asking.arm(), List.of(asking.indicator()));
        } catch (IllegalArgumentException alike) {
            throw new ProblemReply(400, "Query", String.valueOf(alike.getMessage()));
        }
    }

    private static Object attribution(Context ctx, Manifest manifest, Why why, RunResults results) {
        var asking = new Asking(ctx, manifest);
        var indicator = asking.indicator();
        return why.attribution(results, indicator, asking.group(indicator), asking.month());
    }
}
