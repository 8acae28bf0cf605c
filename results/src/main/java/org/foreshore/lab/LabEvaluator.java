package org.foreshore.lab;

import java.util.List;
import java.util.Locale;
import org.foreshore.exit.Decision;
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
        var figures = figures(seen, score, expected);
        return switch (question.looks().at(look, score, expected)) {
            case BENEFIT ->
                new Ruling(Next.EVALUATE, evidence(figures), "beyond the bound of benefit", "end early", figures);
            case HARM ->
                new Ruling(Next.STOP_FOR_HARM, evidence(figures), "beyond the bound of harm", "stop early", figures);
            case FUTILITY ->
                new Ruling(
                        Next.STOP_FOR_FUTILITY,
                        evidence(figures),
                        "hardly a chance is left to show what is worthwhile",
                        "stop early",
                        figures);
            case NOTHING -> new Ruling(Next.GO_ON, evidence(figures), "within the bounds", "go on", figures);
        };
    }

    /** Look, looks, estimate, score, bounds of benefit and harm, smallest worthwhile effect, and chance still to show it. */
    private List<Double> figures(Assessment seen, double score, double expected) {
        var looks = question.looks();
        int look = seen.look();
        return List.of(
                look + 1.0,
                (double) question.interim().size(),
                seen.estimate().value(),
                score,
                looks.benefit().get(look),
                looks.harm().get(look),
                question.worthwhile(),
                Double.isNaN(expected) ? Double.NaN : looks.conditionalPower(look, score, expected));
    }

    private String evidence(List<Double> figures) {
        double chance = figures.get(7);
        return String.format(
                Locale.ROOT,
                "look %.0f of %.0f: %s for the better, z = %.2f; benefit from %.2f, harm below -%.2f; chance still to "
                        + "show %s: %s",
                figures.get(0),
                figures.get(1),
                question.change(figures.get(2)),
                figures.get(3),
                figures.get(4),
                figures.get(5),
                question.change(figures.get(6)),
                Double.isNaN(chance) ? "unknown" : "%.0f %%".formatted(100 * chance));
    }

    @Override
    public Ruling decide(Sight sight) {
        try {
            var seen = new Assessment(question, sight);
            var ground = seen.ground();
            var figures = figures(seen);
            return new Ruling(
                    next(ground.decision()),
                    evidence(seen, figures),
                    ground.words(),
                    ground.decision().title(),
                    figures);
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

    /** Estimate, level of the interval, its ends, and p-value. */
    private List<Double> figures(Assessment seen) {
        var interval = seen.interval();
        return List.of(
                seen.estimate().value(),
                question.sandbox().exit().level().value(),
                interval.low(),
                interval.high(),
                seen.estimate().pValue());
    }

    private String evidence(Assessment seen, List<Double> figures) {
        return String.format(
                Locale.ROOT,
                "%s for the better (%.0f %% interval %s), p = %.3f, by %s",
                question.change(figures.get(0)),
                100 * figures.get(1),
                question.range(figures.get(2), figures.get(3)),
                figures.get(4),
                seen.evaluation().method().id().replace('-', ' '));
    }
}
