package org.foreshore.paper;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.foreshore.report.Sentence;
import org.foreshore.sandbox.Boundaries;
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
        if (safeguards.residentCap() > 0) {
            parts.add("at most %,d residents are served".formatted(safeguards.residentCap()));
        }
        if (safeguards.transactionCap() > 0) {
            parts.add("at most %,d procedures are done online or with help".formatted(safeguards.transactionCap()));
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
        var plan = sandbox.transition();
        return "At most %s of the eligible settlements begin within a half-year%s; %s, by lot, wait for %d months; %s of what "
                        .formatted(
                                Say.percent(plan.step()),
                                plan.capacity() > 0 ? ", and no more than %d".formatted(plan.capacity()) : "",
                                Say.percent(plan.holdBack()),
                                plan.holdBackMonths(),
                                Say.percent(plan.fidelity()))
                + "is paid for is expected to be delivered";
    }

    /** When one looks before the test is over, and what may then end it. */
    static String looks(Sandbox sandbox) {
        var plan = sandbox.evaluation();
        var months = plan.months(sandbox.timetable().test());
        if (months.isEmpty()) {
            return "Nobody looks before the test is over.";
        }
        var rule = plan.boundaries() == Boundaries.SPENT
                ? "The level is spent over the looks: after O'Brien and Fleming for benefit, after Pocock for harm"
                : "Each look is tested as if it were the only one, which raises false alarms";
        var futile = plan.futility().value() == 0
                ? ""
                : "; a look also ends the test if the chance still to show a worthwhile effect is below "
                        + Say.percent(plan.futility());
        return "One looks after %s %s of the test. %s%s."
                .formatted(
                        months.size() == 1 ? "month" : "months",
                        months.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        rule,
                        futile);
    }
}
