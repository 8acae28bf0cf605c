package org.foreshore.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.sandbox.Guardrail;

/** What guardrails watched, as it truly was. */
record Harm(LabQuestion question, SandboxOutcome outcome, Trial trial) {

    private static final double NOT_BAD = 0.5;

    /** Months of the test that were simulated. */
    private List<Integer> months() {
        int end = trial.pilot().firstMonth() + trial.pilot().months();
        int planned = question.from() + question.sandbox().timetable().test();
        return IntStream.range(
                        question.from(),
                        Math.min(end, Math.max(planned, trial.last().end())))
                .boxed()
                .toList();
    }

    private List<Guardrail> rails() {
        return question.sandbox().guardrails().stream()
                .filter(rail -> !rail.watchesSpending())
                .toList();
    }

    boolean happened() {
        return rails().stream().anyMatch(rail -> {
            int inARow = 0;
            for (int month : months()) {
                inARow = worse(rail.metric(), rail.group(), month) > rail.threshold() ? inARow + 1 : 0;
                if (inARow >= rail.window()) {
                    return true;
                }
            }
            return false;
        });
    }

    boolean wasFalse() {
        return new Alarms(question, trial)
                .ofResidents().stream()
                        .anyMatch(step -> step.breach()
                                .filter(breach -> worse(breach.metric(), breach.group(), step.month())
                                        < NOT_BAD * breach.threshold())
                                .isPresent());
    }

    /** By how much a figure at the pilot's sites is truly worse than without the package. */
    private double worse(String metric, String group, int month) {
        var name = metric + ":" + group;
        double sum = 0;
        double residents = 0;
        for (Site site : trial.sites()) {
            double change = trial.pilot().value(name, month, site.number())
                    - outcome.none().value(name, month, site.number());
            if (site.isTreated(month) && !Double.isNaN(change)) {
                sum -= question.sign(metric) * site.residents() * change;
                residents += site.residents();
            }
        }
        return residents == 0 ? 0 : sum / residents;
    }
}
