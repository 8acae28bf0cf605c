package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foreshore.job.Asked;
import org.foreshore.job.Estimate;
import org.foreshore.job.Limits;
import org.foreshore.job.Questions;
import org.foreshore.job.Speed;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.problem.StoreUnreadable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The library's scenarios, and checking of any scenario. */
record ScenarioRoutes(Questions questions, RunViews runs, Speed speed, Limits limits) {

    /** One thing found in a scenario. */
    record FindingView(
            String severity, int line, int column, String path, String pointer, String message, String hint) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.line(),
                    finding.column(),
                    finding.path(),
                    Pointer.of(finding.path()),
                    finding.message(),
                    finding.hint());
        }
    }

    /** All there is to say about a scenario before it is run. */
    record Verdict(
            List<FindingView> findings,
            @Nullable JsonNode scenario,
            @Nullable Estimate estimate) {}

    void list(Context ctx) {
        ctx.json(new ScenarioViews(questions, runs).cards());
    }

    void show(Context ctx) {
        var file = questions
                .library()
                .findScenario(ctx.pathParam("id"))
                .orElseThrow(() -> new ProblemReply(404, "No such scenario", "The library has no such scenario."));
        var resolved = questions.read(file).question().resolvedYaml();
        ctx.json(Map.of("yaml", text(file), "scenario", Resolved.tree(resolved)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read", e);
        }
    }

    /** Findings are the answer here, not a failure to answer; only who wants the resolved file needs a valid one. */
    void validate(Context ctx) {
        var body = Body.of(ctx, limits.bodyBytes());
        if (Accept.wants(ctx, "application/yaml")) {
            var asked = questions.read(body.text(), body.fileName());
            ctx.contentType("application/yaml").result(asked.question().resolvedYaml());
            return;
        }
        ctx.json(verdict(body));
    }

    private Verdict verdict(Body body) {
        try {
            return verdict(questions.read(body.text(), body.fileName()));
        } catch (ScenarioInvalid e) {
            return new Verdict(views(e.findings()), null, null);
        }
    }

    private Verdict verdict(Asked asked) {
        return new Verdict(
                views(asked.warnings()),
                Resolved.tree(asked.question().resolvedYaml()),
                speed.estimate(asked.scenario()));
    }

    private static List<FindingView> views(List<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }
}
