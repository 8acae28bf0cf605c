package org.foreshore.lab;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.evaluation.Estimate;
import org.foreshore.evaluation.Holm;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.sandbox.Direction;
import org.foreshore.sandbox.SecondaryOutcome;

/**
 * What a sandbox found of an outcome that does not decide; higher is better.
 *
 * @param low of the interval at the level of the exit rule; high too
 * @param pValue as if it were the only one; adjusted is raised after Holm for all of them together
 * @param onTreated true effect at the pilot's sites in the same months
 */
public record Secondary(
        String indicator,
        String group,
        double estimate,
        double low,
        double high,
        double pValue,
        double adjusted,
        double onTreated) {

    /** All of a sandbox, in the order of its plan; those that cannot be estimated have no numbers. */
    static List<Secondary> of(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        var plan = question.sandbox().secondary();
        var estimates = plan.stream()
                .map(each -> estimate(question, outcome, trial, each))
                .toList();
        var adjusted = Holm.adjusted(estimates.stream()
                .mapToDouble(each -> Double.isNaN(each.pValue()) ? 1 : each.pValue())
                .toArray());
        var all = new ArrayList<Secondary>();
        for (int i = 0; i < plan.size(); i++) {
            var found = estimates.get(i);
            var interval = found.interval(question.sandbox().exit().level().value());
            all.add(new Secondary(
                    plan.get(i).indicator(),
                    plan.get(i).group(),
                    found.value(),
                    interval.low(),
                    interval.high(),
                    found.pValue(),
                    adjusted[i],
                    onTreated(question, outcome, trial, plan.get(i))));
        }
        return List.copyOf(all);
    }

    private static int sign(LabQuestion question, SecondaryOutcome outcome) {
        return outcome.direction() == Direction.BETTER
                ? question.sign(outcome.indicator())
                : outcome.direction() == Direction.UP ? 1 : -1;
    }

    private static List<Wave> waves(Trial trial, SecondaryOutcome outcome) {
        return trial.secondary().getOrDefault(outcome.name(), List.of());
    }

    private static Estimate estimate(
            LabQuestion question, SandboxOutcome outcome, Trial trial, SecondaryOutcome asked) {
        int sign = sign(question, asked);
        return Evaluation.of(
                        question.method(), trial.sites(), waves(trial, asked), question.from(), outcome.replication())
                .estimate((site, wave) -> sign * wave.found());
    }

    private static double onTreated(LabQuestion question, SandboxOutcome outcome, Trial trial, SecondaryOutcome asked) {
        double sum = 0;
        double residents = 0;
        for (int month : months(question, waves(trial, asked))) {
            for (Site site : trial.sites()) {
                double change = trial.pilot().value(asked.name(), month, site.number())
                        - outcome.none().value(asked.name(), month, site.number());
                if (site.isTreated(month) && !Double.isNaN(change)) {
                    sum += sign(question, asked) * site.residents() * change;
                    residents += site.residents();
                }
            }
        }
        return residents == 0 ? Double.NaN : sum / residents;
    }

    private static List<Integer> months(LabQuestion question, List<Wave> waves) {
        return waves.stream()
                .map(Wave::month)
                .filter(month -> month >= question.from())
                .distinct()
                .toList();
    }
}
