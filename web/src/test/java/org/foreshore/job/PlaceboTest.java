package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foreshore.lab.Designs;
import org.foreshore.run.Components;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.Timetable;
import org.foreshore.scenario.Sandbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What 200 sandboxes say where the package does nothing, design by design. */
@Tag("slow")
class PlaceboTest {

    private static final int SANDBOXES = 200;
    private static final int MANY = 400;

    /** A synthetic control of ten donors can never be significant, so it raises none. */
    private static final List<String> RANK_OF_FEW = List.of("synthetic-control");

    private static Asked asked(int sandboxes) {
        var read = Pilots.read("handsets");
        var library = new Library(Pilots.FOLDER.resolveSibling(""));
        return new Questions(library, Components.catalogue(), new Program("0.0-test", "unknown", "test"))
                .ask(read.scenario().with(read.scenario().place(), 7, sandboxes), read);
    }

    @Test
    void whatClaimsValidityRaisesFivePercentOfAlarmsAndWhatDoesNotFails() {
        var asked = asked(SANDBOXES);
        var all = Designs.of(asked.scenario().sandbox()).keySet();
        var found = Pilots.designs(asked, List.copyOf(all));

        assertThat(found).hasSizeGreaterThanOrEqualTo(6);
        found.forEach((id, summary) -> {
            if (summary.claimsValidity()) {
                assertThat(summary.falseAlarms()).as(id).isLessThanOrEqualTo(0.08);
                assertThat(summary.falseAlarms()).as(id).isGreaterThanOrEqualTo(RANK_OF_FEW.contains(id) ? 0 : 0.02);
            }
        });
        var broken = List.of("individuals", "showcase", "worst-first", "before-and-after");
        assertThat(found.keySet()).containsAll(broken);
        found.forEach((id, summary) -> {
            if (broken.contains(id)) {
                assertThat(summary.claimsValidity()).as(id).isFalse();
                assertThat(summary.falseAlarms()).as(id).isGreaterThan(0.1);
            }
        });
    }

    /** Intervals of 95 % hold the truth in 95 of 100 sandboxes, give or take three standard deviations of so many trials. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheyClaim() {
        var asked = asked(MANY);
        double margin = 3 * Math.sqrt(0.95 * 0.05 / MANY);

        Pilots.designs(asked, List.of("residents", "residents-cr2", "two-stage"))
                .forEach(
                        (id, summary) -> assertThat(summary.coverage()).as(id).isBetween(0.95 - margin, 0.95 + margin));
    }

    /** Decision 0034: neither looking three times before the end nor going on for half as long raises more. */
    @Test
    void looksAndAnExtensionRaiseNoMoreAlarms() {
        var asked = asked(SANDBOXES);
        var plan = asked.scenario().sandbox();
        var found = Pilots.run(
                        asked,
                        Map.of(
                                "looks", with(plan, 3, 0),
                                "extension", with(plan, 0, 6),
                                "both", with(plan, 3, 6)))
                .byDesign();

        assertThat(found).hasSize(3);
        found.forEach((id, summary) -> assertThat(summary.falseAlarms()).as(id).isBetween(0.02, 0.08));
    }

    private static Sandbox with(Sandbox plan, int looks, int extension) {
        var times = plan.timetable();
        var how = plan.evaluation();
        return plan.with(
                plan.sites(),
                new Timetable(
                        times.review(),
                        times.baseline(),
                        times.test(),
                        extension,
                        times.decision(),
                        times.promptness()),
                plan.measurement(),
                new EvaluationPlan(how.estimator(), how.alpha(), how.power(), looks, how.boundaries(), how.futility()));
    }
}
