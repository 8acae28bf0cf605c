package org.foreshore.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Sight;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.jspecify.annotations.Nullable;

/** Judges one sandbox: evidence, estimate, decision by the exit rule, and the truth beside them. */
public final class Lab {

    private final LabQuestion question;
    private final SandboxOutcome outcome;
    private final Trial trial;
    private final Assessment seen;
    private final Truth truth;
    private final Harm harm;
    private final @Nullable HoldBack holdBack;

    private Lab(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        this.question = question;
        this.outcome = outcome;
        this.trial = trial;
        // What could have been extended was, so that nothing is left to extend.
        seen = new Assessment(
                question, new Sight(outcome.replication(), outcome.none(), outcome.eligible(), trial, false));
        truth = Truth.of(question, outcome, trial);
        harm = new Harm(question, outcome, trial);
        holdBack = trial.scaleUp()
                .map(scaled -> HoldBack.of(question, outcome, trial, scaled))
                .orElse(null);
    }

    public static Verdict judge(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        return new Lab(question, outcome, trial).verdict();
    }

    private Verdict verdict() {
        double alpha = question.sandbox().evaluation().alpha().value();
        var estimate = seen.estimate();
        var interval = seen.interval();
        var placebo = new Placebo(question, trial, outcome.replication());
        return new Verdict(
                trial.design(),
                outcome.replication(),
                estimate.value(),
                estimate.standardError(),
                interval.low(),
                interval.high(),
                estimate.pValue(),
                seen.isSignificant(),
                estimate.interval(1 - alpha).contains(truth.onTreated()),
                placebo.isFalseAlarm(),
                seen.power(),
                truth,
                ErrorLedger.of(question, outcome, trial, truth, seen.evaluation(), estimate.value()),
                seen.ground(),
                Ending.of(trial.log()),
                isExtended(),
                Optional.ofNullable(holdBack),
                Secondary.of(question, outcome, trial),
                isWorthIt(),
                harm.happened(),
                new Alarms(question, trial).spoke(),
                harm.wasFalse(),
                seen.spent(),
                scaleUsd(),
                cost(),
                months(),
                new Extent(question, outcome, trial).residents(),
                question.worthwhile(),
                new LogWords(question).of(concluded()),
                question.sandbox().sites().hasSaturations()
                        ? Saturated.of(question, outcome, trial, seen.evaluation())
                        : List.of());
    }

    private boolean isExtended() {
        return trial.log().steps().stream().anyMatch(step -> step.from() == Stage.DECIDED && step.to() == Stage.LIVE);
    }

    private double scaleUsd() {
        int last = question.months() - 1;
        return outcome.scale().cost(last) - outcome.none().cost(last);
    }

    private boolean isWorthIt() {
        double limit = question.sandbox().exit().costLimit().usd();
        double residents = new Extent(question, outcome, trial).residents();
        boolean dear = limit > 0 && scaleUsd() > limit * Math.max(0, truth.atScale()) * residents;
        return truth.atScale() >= question.worthwhile() && !dear;
    }

    /** Of running the sandbox, and of asking those that are held back when it goes to scale. */
    private double cost() {
        var sandbox = question.sandbox();
        long interviews = trial.measured().mapToLong(Wave::asked).sum()
                + trial.scaleUp().stream()
                        .flatMap(scaled -> scaled.waves().stream())
                        .mapToLong(Wave::asked)
                        .sum();
        return sandbox.budget().usd(sandbox.timetable().baseline() + months(), interviews);
    }

    /** From the start of the test to the decision, or to its end without one. */
    private int months() {
        var steps = trial.log().steps();
        var last = steps.get(steps.size() - 1);
        return trial.log().stage().isTerminated()
                ? last.month() - question.from() + 1
                : trial.decisionMonth() < 0
                        ? last.month() - question.from()
                        : trial.decisionMonth() - question.from() + 1;
    }

    /** With what came of scaling. */
    private SandboxLog concluded() {
        var log = trial.log();
        if (trial.scaleUp().isEmpty()) {
            return log;
        }
        var scaled = trial.scaleUp().get();
        var known = Optional.ofNullable(holdBack).filter(HoldBack::isKnown);
        if (known.isPresent()) {
            int month = scaled.from() + question.sandbox().transition().holdBackMonths();
            log = log.remarked(month, Step.EVALUATOR, said(known.get()), bar(known.get()))
                    .holding(figures(known.get()));
        }
        return scaled.last() < question.months()
                ? log.moved(
                                Math.max(scaled.last(), last(log).month()),
                                Stage.SCALED,
                                "government",
                                "%d settlements".formatted(scaled.sites().size()),
                                "all have begun")
                        .holding(List.of((double) scaled.sites().size()))
                : log;
    }

    private static Step last(SandboxLog log) {
        return log.steps().get(log.steps().size() - 1);
    }

    /** Settlements held back, estimate, level of the interval and its ends. */
    private List<Double> figures(HoldBack known) {
        return List.of(
                (double) known.held(),
                known.estimate(),
                question.sandbox().exit().level().value(),
                known.low(),
                known.high());
    }

    private String said(HoldBack known) {
        return String.format(
                Locale.ROOT,
                "against %d settlements held back by lot: %s for the better (%.0f %% interval %s)",
                known.held(),
                question.change(known.estimate()),
                100 * question.sandbox().exit().level().value(),
                question.range(known.low(), known.high()));
    }

    private String bar(HoldBack known) {
        var worthwhile = question.change(question.worthwhile());
        return known.low() >= question.worthwhile()
                ? "surely the %s that are worth it".formatted(worthwhile)
                : known.high() < question.worthwhile()
                        ? "surely less than the %s that would be worth it".formatted(worthwhile)
                        : "may be more or less than the %s that would be worth it".formatted(worthwhile);
    }
}
