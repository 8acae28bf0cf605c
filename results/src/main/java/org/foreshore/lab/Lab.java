package org.foreshore.lab;

import java.util.List;
import java.util.Locale;
import org.foreshore.evaluation.Estimate;
import org.foreshore.exit.Evidence;
import org.foreshore.exit.ExitRule;
import org.foreshore.exit.Ground;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.sizing.Power;
import org.foreshore.statistics.Interval;

/** Judges one sandbox: evidence, estimate, decision by the exit rule, and the truth beside them. */
public final class Lab {

    private static final String GOVERNMENT = "government";

    private final LabQuestion question;
    private final SandboxOutcome outcome;
    private final Trial trial;
    private final Evaluation evaluation;
    private final Estimate estimate;
    private final Truth truth;
    private final Harm harm;

    private Lab(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        this.question = question;
        this.outcome = outcome;
        this.trial = trial;
        evaluation = evaluation(trial.waves());
        int sign = question.sign();
        estimate = evaluation.estimate((site, wave) -> sign * wave.found());
        truth = Truth.of(question, outcome, trial);
        harm = new Harm(question, outcome, trial);
    }

    public static Verdict judge(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        return new Lab(question, outcome, trial).verdict();
    }

    private Evaluation evaluation(List<Wave> waves) {
        var sandbox = question.sandbox();
        var method = Methods.of(sandbox.evaluation(), sandbox.sites());
        return Evaluation.of(method, trial.sites(), waves, question.from(), outcome.replication());
    }

    private Verdict verdict() {
        int sign = question.sign();
        var placebo = evaluation(trial.placebo()).estimate((site, wave) -> sign * wave.found());
        double alpha = question.sandbox().evaluation().alpha().value();
        var interval = estimate.interval(question.sandbox().exit().level().value());
        var ground = ground(interval);
        return new Verdict(
                trial.design(),
                outcome.replication(),
                estimate.value(),
                estimate.standardError(),
                interval.low(),
                interval.high(),
                estimate.pValue(),
                estimate.interval(1 - alpha).contains(truth.onTreated()),
                placebo.value(),
                placebo.pValue(),
                power(),
                truth,
                ErrorLedger.of(question, outcome, trial, truth, evaluation, estimate.value()),
                ground,
                isWorthIt(),
                harm.happened(),
                harm.wasSeen(),
                harm.wasFalse(),
                spent(),
                scaleUsd(),
                cost(),
                months(),
                new Extent(question, outcome, trial).residents(),
                question.worthwhile(),
                concluded(ground),
                question.sandbox().sites().hasSaturations()
                        ? Saturated.of(question, outcome, trial, evaluation)
                        : List.of());
    }

    private double power() {
        double degrees = estimate.degrees();
        int usable = (int) Math.max(1, Double.isNaN(degrees) ? trial.sites().size() - 2.0 : Math.min(degrees, 10_000));
        double error = estimate.standardError();
        double alpha = question.sandbox().evaluation().alpha().value();
        return Double.isNaN(error) ? 0 : error == 0 ? 1 : Power.student(question.worthwhile() / error, usable, alpha);
    }

    private Ground ground(Interval interval) {
        if (trial.log().stage() == Stage.TERMINATED_FUTILITY) {
            return Ground.INFORMATIVE_NULL;
        }
        double limit = question.sandbox().exit().costLimit().usd();
        var evidence = new Evidence(
                interval,
                question.worthwhile(),
                power(),
                harm.isUnfair(),
                costPerEffect(),
                limit > 0 ? limit : Double.POSITIVE_INFINITY,
                vitalSigns().good(),
                trial.log().stage() == Stage.TERMINATED_BREACH,
                question.sandbox().exit().ruleIsObstacle() && estimate.pValue() < 0.05 && estimate.value() > 0,
                trial.log().stage() == Stage.FOLLOW_UP && trial.decisionMonth() < 0);
        return ExitRule.ground(evidence);
    }

    private VitalSigns vitalSigns() {
        var sandbox = question.sandbox();
        double limit = sandbox.exit().costLimit().usd();
        double apart = Math.abs(baseline(trial.sites().stream()
                        .filter(Site::isTreated)
                        .mapToInt(Site::number)
                        .toArray())
                - baseline(
                        outcome.eligible().stream().mapToInt(Integer::intValue).toArray()));
        return new VitalSigns(
                estimate.pValue() < sandbox.evaluation().alpha().value(),
                apart <= 2 * question.worthwhile(),
                sandbox.transition().fidelity().value() >= VitalSigns.DELIVERED,
                trial.sites().stream().anyMatch(site -> site.start() != question.from()),
                limit == 0 || costPerEffect() <= limit);
    }

    /** Mean figure over residents in the last month before the start, by registers. */
    private double baseline(int[] settlements) {
        double sum = 0;
        double people = 0;
        for (int settlement : settlements) {
            double here = outcome.none().value(Figures.PEOPLE, question.from() - 1, settlement);
            sum += here * outcome.none().value(Figures.OUTCOME, question.from() - 1, settlement);
            people += here;
        }
        return sum / people;
    }

    private int end() {
        return trial.pilot().firstMonth() + trial.pilot().months() - 1;
    }

    private int lastOfTest() {
        return Math.min(end(), question.from() + question.sandbox().timetable().test() - 1);
    }

    private double spent() {
        return trial.pilot().cost(lastOfTest()) - outcome.none().cost(lastOfTest());
    }

    /** USD for each resident gained at the sites. */
    private double costPerEffect() {
        double residents = trial.sites().stream()
                .filter(Site::isTreated)
                .mapToDouble(Site::residents)
                .sum();
        double gained = Math.max(1e-9, estimate.value()) * residents;
        return spent() / gained;
    }

    private double scaleUsd() {
        int last = question.months() - 1;
        return outcome.scale().cost(last) - outcome.none().cost(last);
    }

    private boolean isWorthIt() {
        double limit = question.sandbox().exit().costLimit().usd();
        int last = question.months() - 1;
        double usd = outcome.scale().cost(last) - outcome.none().cost(last);
        boolean dear = limit > 0
                && usd > limit * Math.max(0, truth.atScale()) * new Extent(question, outcome, trial).residents();
        return truth.atScale() >= question.worthwhile() && !dear;
    }

    private double cost() {
        var sandbox = question.sandbox();
        long interviews = trial.waves().stream().mapToLong(Wave::asked).sum();
        return sandbox.budget().usd(sandbox.timetable().baseline() + months(), interviews);
    }

    private int months() {
        if (trial.log().stage().isTerminated()) {
            var steps = trial.log().steps();
            return steps.get(steps.size() - 1).month() - question.from() + 1;
        }
        var times = question.sandbox().timetable();
        return trial.decisionMonth() < 0
                ? times.test() + times.decision()
                : trial.decisionMonth() - question.from() + 1;
    }

    private SandboxLog concluded(Ground ground) {
        var log = trial.log();
        if (log.stage() != Stage.FOLLOW_UP) {
            return log;
        }
        int end = question.from() + question.sandbox().timetable().test();
        if (trial.decisionMonth() < 0) {
            int lapse = end + question.sandbox().timetable().decision();
            return log.moved(lapse, Stage.EXPIRED, GOVERNMENT, "no decision", "the time to decide has passed");
        }
        var evidence = String.format(Locale.ROOT, "estimate %.4f, p %.3f", estimate.value(), estimate.pValue());
        return log.moved(
                        end,
                        Stage.EVALUATED,
                        "evaluator",
                        evidence,
                        evaluation.method().id())
                .moved(
                        trial.decisionMonth(),
                        Stage.DECIDED,
                        GOVERNMENT,
                        said(ground),
                        ground.decision().title())
                .moved(
                        trial.decisionMonth(),
                        ground.decision().scales() ? Stage.SCALING : Stage.CLOSED,
                        GOVERNMENT,
                        ground.decision().title(),
                        "as decided");
    }

    /** Name of a constant as words, for the log is read by people. */
    private static String said(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
