package org.foreshore.paper;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import org.foreshore.exit.Ground;
import org.foreshore.lab.Methods;
import org.foreshore.lab.Readiness;
import org.foreshore.scenario.Sandbox;

/** What will be done, measured and decided, fixed before anything is measured. */
final class TestPlan {

    private TestPlan() {}

    static DomContent of(Dossier dossier) {
        return div(
                steps(dossier),
                doses(dossier),
                h2("Evaluation"),
                p(evaluation(dossier.sandbox())),
                p(Plan.looks(dossier.sandbox())),
                gates(dossier),
                guardrails(dossier),
                rule(dossier));
    }

    private static DomContent steps(Dossier dossier) {
        var sandbox = dossier.sandbox();
        var timetable = sandbox.timetable();
        var baseline = sandbox.from().minusMonths(timetable.baseline());
        var end = dossier.end();
        return new Table("Timetable", "From", "What", "Months")
                .row(
                        Say.month(baseline.minusMonths(timetable.review())),
                        "Review and approval",
                        "" + timetable.review())
                .row(Say.month(baseline), "Baseline: " + Plan.measurement(sandbox), "" + timetable.baseline())
                .row(Say.month(sandbox.from()), "Test in " + Say.sites(sandbox.sites()), "" + timetable.test())
                .row(
                        Say.month(end),
                        "Evaluation and decision; undecided, the sandbox expires",
                        "" + timetable.decision())
                .row("If so decided", "Extension, once, with another decision after it", "" + timetable.extension())
                .content();
    }

    private static DomContent doses(Dossier dossier) {
        var table = new Table("Package as it is tried", "Lever", "Figures");
        dossier.levers()
                .forEach(lever ->
                        table.row(Say.lever(dossier.catalogue(), lever), Say.dose(dossier.catalogue(), lever)));
        return table.content();
    }

    private static String evaluation(Sandbox sandbox) {
        var method = Methods.of(sandbox.evaluation(), sandbox.sites());
        return ("Sites are chosen %s. The effect is estimated by %s%s, tested at the level of %s. "
                        + "As planned, a worthwhile effect is found with a chance of about %s; %s was wanted.")
                .formatted(
                        Say.assignment(sandbox.sites().assignment()),
                        method.id().replace('-', ' '),
                        Methods.isValid(method, sandbox.sites()) ? "" : ", which is known to mislead",
                        Say.percent(sandbox.evaluation().alpha()),
                        Say.chance(Readiness.plannedPower(sandbox)),
                        Say.chance(sandbox.evaluation().power().value()));
    }

    private static DomContent gates(Dossier dossier) {
        var sandbox = dossier.sandbox();
        var table = new Table("Stage gates", "After month", "Must have gained over the comparison");
        sandbox.gates()
                .forEach(gate -> table.row(
                        "" + gate.month(),
                        Say.change(dossier.catalogue(), sandbox.hypothesis().indicator(), gate.atLeast())));
        return sandbox.gates().isEmpty() ? p("There are no stage gates.") : table.content();
    }

    private static DomContent guardrails(Dossier dossier) {
        var table = new Table("Guardrails, looked at every month", "If", "Then");
        dossier.sandbox()
                .guardrails()
                .forEach(rail -> table.row(Say.guardrail(dossier.catalogue(), rail), Say.action(rail.action())));
        return dossier.sandbox().guardrails().isEmpty() ? p("There are no guardrails.") : table.content();
    }

    private static DomContent rule(Dossier dossier) {
        var sandbox = dossier.sandbox();
        var worthwhile = Say.change(
                dossier.catalogue(),
                sandbox.hypothesis().indicator(),
                sandbox.hypothesis().worthwhile());
        var level = Say.percent(sandbox.exit().level());
        var table =
                new Table("How it ends; the first row that applies, on the %s interval".formatted(level), "If", "Then");
        for (var ground : Ground.values()) {
            table.row(Say.condition(ground, worthwhile), ground.decision().title());
        }
        return table.content();
    }
}
