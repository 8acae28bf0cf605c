package org.foreshore.server;

import io.javalin.http.Context;
import java.util.Optional;
import org.foreshore.job.Asked;
import org.foreshore.job.Desk;
import org.foreshore.job.JobState;
import org.foreshore.job.Limits;
import org.foreshore.job.Questions;

/** Runs: ask, look, cancel. */
final class RunRoutes {

    private final Desk desk;
    private final Questions questions;
    private final Limits limits;
    private final RunViews views;

    RunRoutes(Desk desk, Questions questions, Limits limits) {
        this.desk = desk;
        this.questions = questions;
        this.limits = limits;
        this.views = new RunViews(desk, questions.library());
    }

    /** The same question is the same run: done already, at work (here or in another program), or new. */
    void ask(Context ctx) {
        var body = Body.of(ctx, limits.bodyBytes());
        body.checkWellFormed();
        var run = start(questions.read(body.text(), body.fileName()));
        ctx.header("Location", Server.API + "/runs/" + run.id());
        ctx.status(run.state().equals(JobState.DONE.id()) ? 200 : 202).json(run);
    }

    /** The run of a question: there already, or begun now; refused if it is too large. */
    RunView start(Asked asked) {
        checkSize(asked);
        return find(asked.id()).filter(RunRoutes::needsNoWork).orElseGet(() -> submit(asked));
    }

    /** The question of a run that waits, is at work or is stored. */
    Asked asked(String id) {
        return desk.findTicket(id)
                .map(Desk.Ticket::asked)
                .or(() -> desk.findStored(id)
                        .map(run -> questions.read(run.folder().resolve("scenario.resolved.yaml"))))
                .orElseThrow(() -> RunId.unknown(id));
    }

    Optional<RunView> find(String id) {
        return views.find(id);
    }

    private static boolean needsNoWork(RunView run) {
        return run.state().equals(JobState.DONE.id()) || run.state().equals(JobState.RUNNING.id());
    }

    private RunView submit(Asked asked) {
        var ticket = desk.submit(asked)
                .orElseThrow(() -> new ProblemReply(
                        429, "Busy", "%d runs wait already; ask again later.".formatted(limits.queued())));
        return views.view(ticket, desk.findStored(asked.id()));
    }

    private void checkSize(Asked asked) {
        var wanted = desk.speed().estimate(asked.scenario()).residentMonths();
        if (wanted > limits.residentMonths()) {
            throw new ProblemReply(
                    413,
                    "Too large",
                    ("Residents x simulated months x replications come to %,d; this server takes at most %,d. "
                                    + "Lower the scale, the months or the replications, or use the command line.")
                            .formatted(wanted, limits.residentMonths()));
        }
    }

    void list(Context ctx) {
        ctx.json(views.list());
    }

    void show(Context ctx) {
        var id = RunId.of(ctx);
        var run = views.find(id).orElseThrow(() -> RunId.unknown(id));
        ctx.json(run.with(Resolved.tree(yaml(id))));
    }

    void scenario(Context ctx) {
        ctx.contentType("application/yaml").result(yaml(RunId.of(ctx)));
    }

    private String yaml(String id) {
        return desk.findTicket(id)
                .map(ticket -> ticket.asked().question().resolvedYaml())
                .or(() -> desk.findStored(id).map(run -> run.resolvedYaml()))
                .orElseThrow(() -> RunId.unknown(id));
    }

    void cancel(Context ctx) {
        var id = RunId.of(ctx);
        desk.jobs().cancel(id);
        ctx.status(202).json(views.find(id).orElseThrow(() -> RunId.unknown(id)));
    }
}
