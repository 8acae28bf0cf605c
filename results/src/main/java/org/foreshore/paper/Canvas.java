package org.foreshore.paper;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import org.foreshore.paper.Box.State;
import org.foreshore.sandbox.Budget;
import org.foreshore.sandbox.Eligibility;
import org.foreshore.sandbox.ExitPlan;
import org.foreshore.sandbox.Hypothesis;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Partner;
import org.foreshore.sandbox.Safeguards;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Timetable;
import org.foreshore.sandbox.Transition;

/** The whole sandbox on one page, with what is still to be thought about. */
final class Canvas {

    private Canvas() {}

    static DomContent of(Dossier dossier) {
        var boxes = boxes(dossier);
        return div(
                p("%d of %d boxes are filled in, %d stand at defaults that may not suit, %d are missing."
                        .formatted(
                                count(boxes, State.FILLED),
                                boxes.size(),
                                count(boxes, State.DEFAULT),
                                count(boxes, State.MISSING))),
                div(each(boxes, Canvas::box)).withClass("canvas"));
    }

    private static long count(List<Box> boxes, State state) {
        return boxes.stream().filter(box -> box.state() == state).count();
    }

    private static DomContent box(Box box) {
        return section(
                        h2(box.title()),
                        p(box.says()),
                        p(
                                        span(box.state().sign()).attr("aria-hidden", "true"),
                                        span(" " + box.state().word()))
                                .withClass("state"))
                .withClass("box " + Say.lower(box.state()));
    }

    static List<Box> boxes(Dossier dossier) {
        var sandbox = dossier.sandbox();
        var catalogue = dossier.catalogue();
        var scenario = dossier.scenario();
        return List.of(
                Box.of("Question", !scenario.question().isEmpty(), scenario.question()),
                Box.of("What is expected", sandbox.hypothesis(), new Hypothesis(), Plan.hypothesis(dossier)),
                Box.of("Who may take part", sandbox.eligibility(), new Eligibility(), Plan.eligibility(sandbox)),
                Box.of(
                        "Package",
                        !dossier.levers().isEmpty(),
                        dossier.levers().stream()
                                .map(lever -> Say.lever(catalogue, lever))
                                .collect(Collectors.joining(", "))),
                Box.of("Rules waived", !sandbox.waivers().isEmpty(), String.join("; ", sandbox.waivers())),
                Box.of(
                        "Partners",
                        !sandbox.partners().isEmpty(),
                        sandbox.partners().stream().map(Partner::name).collect(Collectors.joining(", "))),
                Box.of("Sites", sandbox.sites(), new Sites(), Say.sites(sandbox.sites())),
                Box.of("Time", sandbox.timetable(), new Timetable(), Plan.time(dossier)),
                Box.of("Measurement", sandbox.measurement(), new MeasurementPlan(), Plan.measurement(sandbox)),
                Box.of("Safeguards", sandbox.safeguards(), new Safeguards(), Plan.safeguards(sandbox)),
                Box.of(
                        "Guardrails",
                        !sandbox.guardrails().isEmpty(),
                        sandbox.guardrails().stream()
                                .map(rail -> Say.action(rail.action()) + ": " + Say.guardrail(catalogue, rail))
                                .collect(Collectors.joining("; "))),
                Box.of("Budget", sandbox.budget(), new Budget(), Plan.budget(sandbox)),
                Box.of("Exit", sandbox.exit(), new ExitPlan(), Plan.exit(sandbox)),
                Box.of("Going to scale", sandbox.transition(), new Transition(), Plan.transition(sandbox)));
    }
}
