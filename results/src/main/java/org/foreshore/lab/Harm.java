package org.foreshore.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.outcome.Trial;
import org.foreshore.sandbox.Guardrail;

/** What guardrails watched, as it truly was, and what they said of it. */
record Harm(LabQuestion question, SandboxOutcome outcome, Trial trial) {

    private static final double NOT_BAD = 0.5;

    /** Months of the test that were simulated. */
    private List<Integer> months() {
        int end = trial.pilot().firstMonth() + trial.pilot().months();
        int test = question.sandbox().timetable().test();
        return IntStream.range(question.from(), Math.min(end, question.from() + test))
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
                inARow = worse(rail, month) > rail.threshold() ? inARow + 1 : 0;
                if (inARow >= rail.window()) {
                    return true;
                }
            }
            return false;
        });
    }

    private List<Step> alarms() {
        return trial.log().steps().stream()
                .filter(step -> step.month() >= question.from())
                .filter(step -> step.isRemark() || step.to() == Stage.PAUSED || step.to() == Stage.TERMINATED_BREACH)
                .toList();
    }

    boolean wasSeen() {
        return !alarms().isEmpty();
    }

    /** Whether a guardrail of a group spoke. */
    boolean isUnfair() {
        return alarms().stream()
                .anyMatch(step -> rails().stream()
                        .anyMatch(rail -> !rail.group().equals("all")
                                && step.evidence().startsWith(rail.metric() + " of " + rail.group())));
    }

    boolean wasFalse() {
        return alarms().stream()
                .anyMatch(step -> rails().stream()
                        .filter(rail -> step.evidence().startsWith(rail.metric() + " of " + rail.group()))
                        .anyMatch(rail -> worse(rail, step.month()) < NOT_BAD * rail.threshold()));
    }

    /** By how much a figure at the pilot's sites is truly worse than without the package. */
    private double worse(Guardrail rail, int month) {
        var name = rail.metric() + ":" + rail.group();
        double sum = 0;
        double residents = 0;
        for (Site site : trial.sites()) {
            double change = trial.pilot().value(name, month, site.settlement())
                    - outcome.none().value(name, month, site.settlement());
            if (site.isTreated(month) && !Double.isNaN(change)) {
                sum -= question.sign(rail.metric()) * site.residents() * change;
                residents += site.residents();
            }
        }
        return residents == 0 ? 0 : sum / residents;
    }
}
