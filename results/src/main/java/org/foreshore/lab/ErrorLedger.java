package org.foreshore.lab;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;

/**
 * Where the error of an estimate comes from. One thing after the other is put right under the same luck, in the order of
 * {@link Term}, and each term is what that changed; so the terms sum to the estimate less the effect at scale.
 */
public record ErrorLedger(Map<Term, Double> terms) {

    public ErrorLedger {
        terms = Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    public double sum() {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static ErrorLedger of(
            LabQuestion question,
            SandboxOutcome outcome,
            Trial trial,
            Truth truth,
            Evaluation evaluation,
            double estimate) {
        var worlds = new Worlds(question, outcome, trial);
        var terms = new EnumMap<Term, Double>(Term.class);
        int sign = question.sign();
        double left = estimate;
        left = put(terms, Term.SAMPLING, left, value(evaluation, (site, wave) -> sign * wave.recorded()));
        left = put(terms, Term.MEASUREMENT, left, value(evaluation, (site, wave) -> sign * wave.answering()));
        left = put(terms, Term.ATTRITION, left, value(evaluation, (site, wave) -> sign * wave.exact()));
        left = put(terms, Term.CONTAMINATION, left, value(evaluation, worlds::uncontaminated));
        left = put(terms, Term.TREND, left, value(evaluation, worlds::frozen));
        left = put(terms, Term.SELECTION, left, truth.alike());
        left = put(terms, Term.WEIGHTING, left, truth.onTreated());
        left = put(terms, Term.SATURATION, left, truth.fullAtSites());
        left = put(terms, Term.COMPOSITION, left, truth.fullEverywhere());
        left = put(terms, Term.HORIZON, left, truth.fullAtEnd());
        put(terms, Term.FIDELITY, left, truth.atScale());
        return new ErrorLedger(terms);
    }

    private static double value(Evaluation evaluation, Reader reader) {
        return evaluation.estimate(reader).value();
    }

    private static double put(Map<Term, Double> terms, Term term, double from, double to) {
        terms.put(term, from - to);
        return to;
    }

    /** The same waves with less that could mislead. */
    private record Worlds(LabQuestion question, SandboxOutcome outcome, Trial trial) {

        /** The comparison as it would have been without the package. */
        double uncontaminated(Site site, Wave wave) {
            var world = site.isTreated(wave.month()) ? trial.pilot() : outcome.none();
            return question.good(world, wave.month(), site.number());
        }

        /** Nothing ever changes but by the package. */
        double frozen(Site site, Wave wave) {
            double before = trial.waves().stream()
                    .filter(each -> each.settlement() == site.number() && each.month() < question.from())
                    .mapToDouble(each -> question.good(outcome.none(), each.month(), site.number()))
                    .average()
                    .orElse(0);
            return site.isTreated(wave.month())
                    ? before
                            + question.good(trial.pilot(), wave.month(), site.number())
                            - question.good(outcome.none(), wave.month(), site.number())
                    : before;
        }
    }
}
