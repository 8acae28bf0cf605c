package org.foreshore.paper;

import java.util.ArrayList;
import org.foreshore.report.Sentence;
import org.foreshore.sandbox.Source;
import org.foreshore.scenario.Sandbox;
import org.foreshore.wording.Wording;

/** A sentence for each section of a sandbox. */
final class Plan {

    private Plan() {}

    static String hypothesis(Dossier dossier) {
        var hypothesis = dossier.sandbox().hypothesis();
        return "%s%s improves by at least %s"
                .formatted(
                        Say.indicator(dossier.catalogue(), hypothesis.indicator()),
                        Sentence.among(Wording.ENGLISH, hypothesis.group()),
                        Say.change(dossier.catalogue(), hypothesis.indicator(), hypothesis.worthwhile()));
    }

    static String eligibility(Sandbox sandbox) {
        var eligibility = sandbox.eligibility();
        var kinds = eligibility.villages() && eligibility.towns()
                ? "Villages and towns"
                : eligibility.villages() ? "Villages" : "Towns";
        var parts = new ArrayList<String>();
        parts.add(kinds + (eligibility.region().isEmpty() ? "" : " of " + eligibility.region()));
        if (eligibility.leastCoverage().value() > 0) {
            parts.add("at least %s covered".formatted(Say.percent(eligibility.leastCoverage())));
        }
        if (eligibility.mostCoverage().value() < 1) {
            parts.add("at most %s covered".formatted(Say.percent(eligibility.mostCoverage())));
        }
        return String.join(", ", parts);
    }

    static String time(Dossier dossier) {
        var timetable = dossier.sandbox().timetable();
        return "%d months of baseline, test from %s for %d months, a decision within %d"
                .formatted(
                        timetable.baseline(),
                        Say.month(dossier.sandbox().from()),
                        timetable.test(),
                        timetable.decision());
    }

    static String measurement(Sandbox sandbox) {
        var plan = sandbox.measurement();
        return plan.source() == Source.ADMIN
                ? "Registers, every month"
                : "%d interviews in each settlement, every %d months".formatted(plan.sample(), plan.every());
    }

    static String safeguards(Sandbox sandbox) {
        var safeguards = sandbox.safeguards();
        var parts = new ArrayList<String>();
        parts.add(
                safeguards.consent().value() < 1
                        ? "%s are expected to agree".formatted(Say.percent(safeguards.consent()))
                        : "nobody is asked for consent");
        parts.add(safeguards.fallback() ? "another way stays open" : "no other way stays open");
        parts.add(safeguards.redress() ? "harm is made good" : "harm is not made good");
        if (safeguards.spendCap().usd() > 0) {
            parts.add("spending is capped at " + Say.money(safeguards.spendCap()));
        }
        return String.join("; ", parts);
    }

    static String budget(Sandbox sandbox) {
        var budget = sandbox.budget();
        return "%s once, %s a month, %s an interview, beside the package"
                .formatted(Say.money(budget.fixed()), Say.money(budget.monthly()), Say.money(budget.interview()));
    }

    static String exit(Sandbox sandbox) {
        var exit = sandbox.exit();
        return "Decided on the %s interval%s%s"
                .formatted(
                        Say.percent(exit.level()),
                        exit.costLimit().usd() > 0
                                ? ", at most %s for each resident gained".formatted(Say.money(exit.costLimit()))
                                : ", no limit to the cost of an effect",
                        exit.ruleIsObstacle() ? "; the waived rule is held to be the obstacle" : "");
    }

    static String transition(Sandbox sandbox) {
        return "Everywhere after %d months; %s of what is paid for is expected to be delivered then"
                .formatted(
                        sandbox.transition().ramp(),
                        Say.percent(sandbox.transition().fidelity()));
    }
}
