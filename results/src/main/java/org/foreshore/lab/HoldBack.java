package org.foreshore.lab;

import org.foreshore.evaluation.Estimator;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.ScaleUp;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;

/**
 * What scaling showed, by settlements that lots held back, and what was true. Higher is better.
 *
 * @param held settlements held back
 * @param estimate by difference in differences; undefined if the horizon ends first, or too few were held back
 * @param low of the interval at the level of the exit rule; high too
 * @param truth effect on the settlements it was compared with, in the same months
 * @param achieved effect at the end of the horizon on all eligible, as far as scaling had come
 * @param complete whether scaling was over by then, and at least as long ago as the effect is measured
 */
public record HoldBack(
        int held, double estimate, double low, double high, double truth, double achieved, boolean complete) {

    static HoldBack of(LabQuestion question, SandboxOutcome outcome, Trial trial, ScaleUp scaled) {
        int held = (int)
                scaled.compared().stream().filter(site -> !site.isTreated()).count();
        double achieved = Truth.atEnd(question, outcome, trial.pilot());
        int window = question.sandbox().measurement().endline();
        boolean complete = scaled.last() <= question.months() - window;
        if (Math.min(held, scaled.compared().size() - held) < 2
                || scaled.waves().isEmpty()) {
            return new HoldBack(held, Double.NaN, Double.NaN, Double.NaN, Double.NaN, achieved, complete);
        }
        int sign = question.sign();
        var estimate = Evaluation.of(
                        Estimator.DIFFERENCE_IN_DIFFERENCES,
                        scaled.compared(),
                        scaled.waves(),
                        scaled.from(),
                        outcome.replication())
                .estimate((site, wave) -> sign * wave.found());
        var interval = estimate.interval(question.sandbox().exit().level().value());
        return new HoldBack(
                held,
                estimate.value(),
                interval.low(),
                interval.high(),
                truth(question, outcome, trial, scaled),
                achieved,
                complete);
    }

    private static double truth(LabQuestion question, SandboxOutcome outcome, Trial trial, ScaleUp scaled) {
        var months = scaled.waves().stream()
                .map(Wave::month)
                .filter(month -> month >= scaled.from())
                .distinct()
                .toList();
        return new Means(question, outcome.none(), scaled.compared(), months)
                .effect(trial.pilot(), Site::isTreated, false);
    }

    public boolean isKnown() {
        return !Double.isNaN(estimate);
    }

    boolean covers() {
        return low <= truth && truth <= high;
    }
}
