package org.foreshore.server;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foreshore.job.Asked;
import org.foreshore.job.Limits;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.job.SandboxLab;
import org.foreshore.job.SandboxSites;
import org.foreshore.job.Sandboxes;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Readiness;
import org.foreshore.paper.Dossier;
import org.foreshore.paper.Paper;
import org.foreshore.paper.Papers;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.DamagedRun;
import org.foreshore.store.KeptSandbox;
import org.foreshore.store.SandboxStore;

/** The sandbox lab: try a sandbox, read its report, commit to a decision, and only then see the truth. */
record SandboxRoutes(Questions questions, Sandboxes sandboxes, SandboxStore store, Program program, Limits limits) {

    private static final List<String> DECISIONS = List.of("scale", "extend", "modify", "stop");

    /** Those without the package, with it everywhere, and with it brought to scale. */
    private static final long WORLDS = 3;

    record ReadinessView(boolean ready, double power, List<Readiness.Item> items, List<String> designs) {

        static ReadinessView of(Sandbox sandbox) {
            var readiness = Readiness.of(sandbox);
            return new ReadinessView(
                    readiness.isReady(),
                    Readiness.plannedPower(sandbox),
                    readiness.items(),
                    List.copyOf(Designs.of(sandbox).keySet()));
        }
    }

    /** @param id name of its file */
    record Card(String id, String title, String question, String expected, String country) {

        static Card of(String id, Asked asked) {
            var scenario = asked.scenario();
            return new Card(
                    id,
                    scenario.title(),
                    scenario.question(),
                    scenario.expected(),
                    asked.country().country().name());
        }
    }

    /** The sandboxes of the library. */
    void list(Context ctx) {
        ctx.json(questions.readAll("pilots").entrySet().stream()
                .map(file -> Card.of(file.getKey(), file.getValue()))
                .toList());
    }

    /** One of the library, as the file holds it with its defaults. */
    void template(Context ctx) {
        var file = Optional.ofNullable(questions.library().files("pilots").get(ctx.pathParam("name")))
                .orElseThrow(() -> new ProblemReply(404, "No such sandbox", "The library has no such sandbox."));
        ctx.json(Resolved.tree(questions.read(file).question().resolvedYaml()));
    }

    void readiness(Context ctx) {
        ctx.json(ReadinessView.of(read(ctx).scenario().sandbox()));
    }

    /** The same question is the same sandbox. */
    void ask(Context ctx) {
        var asked = read(ctx);
        var known = Designs.of(asked.scenario().sandbox()).keySet();
        var designs = designs(ctx, List.copyOf(known));
        checkSize(asked.scenario(), designs.size());
        var ticket = sandboxes
                .submit(asked, designs)
                .orElseThrow(() -> new ProblemReply(
                        429, "Busy", "%d runs wait already; ask again later.".formatted(limits.queued())));
        ctx.status(202).json(SandboxView.of(ticket));
    }

    /** Counted as if no world shared a month with another. */
    void checkSize(Scenario scenario, int designs) {
        var worlds = WORLDS + 1 + designs;
        var wanted = worlds
                * scenario.place().residents()
                * (scenario.months() + scenario.warmUp())
                * scenario.replications();
        if (wanted > limits.residentMonths()) {
            throw new ProblemReply(
                    413,
                    "Too large",
                    ("Residents x months x worlds x countries come to %,d; this server takes at most %,d. Lower the "
                                    + "scale, the months, the replications or the designs, or use the command line.")
                            .formatted(wanted, limits.residentMonths()));
        }
    }

    private static List<String> designs(Context ctx, List<String> known) {
        var given = Optional.ofNullable(ctx.queryParam("designs")).orElse("");
        if (given.equals(Designs.ALL)) {
            return known;
        }
        var names =
                Arrays.stream(given.split(",")).filter(name -> !name.isEmpty()).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ProblemReply(
                    400,
                    "Query",
                    "There is no design %s; known are all, %s.".formatted(name, String.join(", ", known)));
        });
        return names;
    }

    Asked read(Context ctx) {
        var body = Body.of(ctx, limits.bodyBytes());
        body.checkWellFormed();
        var asked = questions.read(body.text(), body.fileName());
        if (asked.scenario().pilot().isEmpty()) {
            throw new ProblemReply(422, "No pilot", "The scenario has no pilot, so there is no sandbox to try.");
        }
        return asked;
    }

    /** Those of this program first; those from before it started as they were kept. */
    void show(Context ctx) {
        var id = RunId.of(ctx);
        sandboxes
                .find(id)
                .ifPresentOrElse(
                        ticket -> ctx.json(SandboxView.of(ticket)),
                        () -> ctx.json(
                                store.find(id).orElseThrow(() -> gone(id)).sandbox()));
    }

    /** @param id of the sandbox */
    record KeptCard(
            String id,
            String title,
            String question,
            String countryName,
            String decision,
            String committed,
            boolean right) {

        static KeptCard of(KeptSandbox kept) {
            return new KeptCard(
                    kept.id(),
                    kept.title(),
                    kept.question(),
                    kept.countryName(),
                    kept.decision(),
                    kept.committed(),
                    kept.right());
        }
    }

    record Kept(List<KeptCard> sandboxes, List<DamagedRun> damaged) {}

    /** Those that somebody has decided on. */
    void kept(Context ctx) {
        var shelf = store.list();
        ctx.json(new Kept(shelf.kept().stream().map(KeptCard::of).toList(), shelf.damaged()));
    }

    void cancel(Context ctx) {
        sandboxes.cancel(ticket(ctx).id());
        ctx.status(204);
    }

    /** The truth, for whoever has committed to a decision; it is kept. */
    void decide(Context ctx) {
        var id = RunId.of(ctx);
        var decision = new Choice("decision", DECISIONS).of(ctx);
        var found = sandboxes.find(id);
        if (found.isEmpty()) {
            ctx.json(store.find(id, decision)
                    .orElseThrow(() -> store.find(id).isPresent() ? otherwise(id) : gone(id))
                    .truth());
            return;
        }
        var ticket = found.get();
        var truth = TruthView.of(ticket, answer(ticket), decision);
        store.keepOnce(id, decision, () -> kept(ticket, truth));
        ctx.json(truth);
    }

    private static SandboxLab.Answer answer(Sandboxes.Ticket ticket) {
        return ticket.findAnswer()
                .orElseThrow(() -> new ProblemReply(409, "Too early", "The sandbox has not reported yet."));
    }

    /** What was asked by a sandbox that is kept with this decision. */
    Asked decidedOn(Context ctx) {
        var id = RunId.of(ctx);
        var decision = new Choice("decision", DECISIONS).of(ctx);
        var kept = store.find(id, decision)
                .orElseThrow(() -> new ProblemReply(
                        409, "Not decided", "Nobody has committed to this decision on sandbox %s.".formatted(id)));
        return sandboxes.find(id).map(Sandboxes.Ticket::asked).orElseGet(() -> questions.read(kept.scenario(), id));
    }

    /** Where it took place, of those of this program or as it was kept. */
    Object sites(String id) {
        var ticket = sandboxes.find(id);
        return ticket.isPresent()
                ? SandboxSites.of(ticket.get().asked().scenario(), answer(ticket.get()))
                : store.find(id).orElseThrow(() -> gone(id)).sites();
    }

    private KeptSandbox kept(Sandboxes.Ticket ticket, TruthView truth) {
        var scenario = ticket.asked().scenario();
        return new KeptSandbox(
                ticket.id(),
                scenario.title(),
                scenario.question(),
                ticket.asked().country().country().name(),
                truth.decision(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                truth.right(),
                ticket.asked().question().resolvedYaml(),
                org.foreshore.store.Json.tree(SandboxView.of(ticket)),
                org.foreshore.store.Json.tree(truth),
                org.foreshore.store.Json.tree(sites(ticket.id())),
                papers(ticket).stream().collect(Collectors.toMap(Paper::id, Paper::html)));
    }

    private List<Paper> papers(Sandboxes.Ticket ticket) {
        var tried = ticket.findAnswer().map(SandboxView::first);
        var country = ticket.asked().country().country().name();
        return Papers.of(
                new Dossier(ticket.asked().scenario(), country, questions.catalogue(), program.version(), tried));
    }

    /** A document to print, of the sandbox as it went in the first country. */
    void paper(Context ctx) {
        var id = RunId.of(ctx);
        var name = ctx.pathParam("paper");
        var papers = sandboxes
                .find(id)
                .map(ticket -> papers(ticket).stream().collect(Collectors.toMap(Paper::id, Paper::html)))
                .or(() -> store.find(id).map(KeptSandbox::papers))
                .orElseThrow(() -> gone(id));
        var paper = Optional.ofNullable(papers.get(name))
                .orElseThrow(() -> new ProblemReply(404, "No such paper", "There is no such paper of a sandbox."));
        Printed.send(ctx, paper);
    }

    Sandboxes.Ticket ticket(Context ctx) {
        var id = RunId.of(ctx);
        return sandboxes.find(id).orElseThrow(() -> gone(id));
    }

    private static ProblemReply otherwise(String id) {
        return new ProblemReply(
                404,
                "Decided otherwise",
                "Sandbox %s is kept with another decision, from before the program started. Try it again to decide anew."
                        .formatted(id));
    }

    private static ProblemReply gone(String id) {
        return new ProblemReply(
                404,
                "No such sandbox",
                "No sandbox %s was tried since the program started, and none of this id is kept.".formatted(id));
    }
}
