package org.foreshore.lab;

import java.util.Locale;
import org.foreshore.exit.Decision;
import org.foreshore.exit.Ground;
import org.foreshore.outcome.Evaluator;
import org.foreshore.outcome.Next;
import org.foreshore.outcome.Ruling;
import org.foreshore.outcome.Sight;
import org.foreshore.sizing.InterimLooks;

/** The evaluators of a sandbox: at interim looks they act on their boundaries, at its end on the exit rule. */
public record LabEvaluator(LabQuestion question) implements Evaluator {

    @Override
    public Ruling look(Sight sight) {
        try {
            return look(new Assessment(question, sight));
        } catch (IllegalArgumentException tooFew) {
            return new Ruling(Next.GO_ON, "no estimate yet: " + tooFew.getMessage(), "nothing is known", "go on");
        }
    }

    private Ruling look(Assessment seen) {
        var estimate = seen.estimate();
        int look = seen.look();
        double score = InterimLooks.score(estimate.value(), estimate.pValue());
        double expected = question.expectedScore(estimate, look);
        return switch (question.looks().at(look, score, expected)) {
            case BENEFIT ->
                new Ruling(Next.EVALUATE, evidence(seen, score, expected), "beyond the bound of benefit", "end early");
            case HARM ->
                new Ruling(
                        Next.STOP_FOR_HARM, evidence(seen, score, expected), "beyond the bound of harm", "stop early");
            case FUTILITY ->
                new Ruling(
                        Next.STOP_FOR_FUTILITY,
                        evidence(seen, score, expected),
                        "hardly a chance is left to show what is worthwhile",
                        "stop early");
            case NOTHING -> new Ruling(Next.GO_ON, evidence(seen, score, expected), "within the bounds", "go on");
        };
    }

    private String evidence(Assessment seen, double score, double expected) {
        var looks = question.looks();
        int look = seen.look();
        return String.format(
                Locale.ROOT,
                "look %d of %d: %s for the better, z = %.2f; benefit from %.2f, harm below -%.2f; chance still to "
                        + "show %s: %s",
                look + 1,
                question.interim().size(),
                question.change(seen.estimate().value()),
                score,
                looks.benefit().get(look),
                looks.harm().get(look),
                question.change(question.worthwhile()),
                Double.isNaN(expected)
                        ? "unknown"
                        : "%.0f %%".formatted(100 * looks.conditionalPower(look, score, expected)));
    }

    @Override
    public Ruling decide(Sight sight) {
        try {
            var seen = new Assessment(question, sight);
            var ground = seen.ground();
            return new Ruling(
                    next(ground.decision()),
                    evidence(seen),
                    words(ground),
                    ground.decision().title());
        } catch (IllegalArgumentException tooFew) {
            return new Ruling(Next.CLOSE, "no estimate: " + tooFew.getMessage(), "nothing is known", "end");
        }
    }

    private static Next next(Decision decision) {
        return switch (decision) {
            case SCALE_STAGED -> Next.SCALE;
            case ADOPT_RULE_CHANGE -> Next.ADOPT;
            case EXTEND -> Next.EXTEND;
            case MODIFY_RERUN, STOP, STOP_AND_REDRESS, INCONCLUSIVE, EXPIRED -> Next.CLOSE;
        };
    }

    private String evidence(Assessment seen) {
        var interval = seen.interval();
        return String.format(
                Locale.ROOT,
                "%s for the better (%.0f %% interval %s), p = %.3f, by %s",
                question.change(seen.estimate().value()),
                100 * question.sandbox().exit().level().value(),
                question.range(interval.low(), interval.high()),
                seen.estimate().pValue(),
                seen.evaluation().method().id().replace('-', ' '));
    }

    /** Name of a row of the exit rule as words, for the log is read by people. */
    private static String words(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
