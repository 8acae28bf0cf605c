package org.foreshore.lab;

import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Timetable;
import org.foreshore.scenario.Sandbox;

/**
 * How large a sandbox is.
 *
 * @param clusters settlements with the package, and as many to compare with if there are any
 * @param sample interviews in each settlement and wave
 * @param months of the test
 */
public record Size(int clusters, int sample, int months) {

    static Size of(Sandbox sandbox) {
        return new Size(
                sandbox.sites().clusters(),
                sandbox.measurement().sample(),
                sandbox.timetable().test());
    }

    Size withClusters(int many) {
        return new Size(many, sample, months);
    }

    String id() {
        return "%d-%d-%d".formatted(clusters, sample, months);
    }

    /** The same sandbox of this size. */
    Sandbox applyTo(Sandbox plan) {
        var sites = plan.sites();
        var times = plan.timetable();
        var rule = plan.measurement();
        boolean alone = sites.comparison() == 0 && sites.assignment() != Assignment.STEPPED_WEDGE;
        return plan.with(
                sites.sized(clusters, alone ? 0 : clusters),
                new Timetable(
                        times.review(),
                        times.baseline(),
                        months,
                        times.extension(),
                        times.decision(),
                        times.promptness()),
                new MeasurementPlan(
                        rule.source(),
                        sample,
                        rule.every(),
                        Math.min(rule.endline(), months),
                        rule.femaleResponse(),
                        rule.maleResponse(),
                        rule.error()),
                plan.evaluation());
    }
}
