package org.foreshore.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.foreshore.evaluation.Estimate;
import org.foreshore.evaluation.Saturation;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;

/**
 * What a two-stage trial showed where one part of residents was invited, beside what was true there; higher is better.
 *
 * @param share of residents who were invited, as planned
 * @param onTreated effect on them as estimated; {@code error} its standard error, {@code true…} as it was
 * @param spillover on their neighbours who were not; {@code NaN} where all were
 */
public record Saturated(
        double share,
        double onTreated,
        double onTreatedError,
        double trueOnTreated,
        double spillover,
        double spilloverError,
        double trueSpillover) {

    /** Each saturation, the lowest first. */
    static List<Saturated> of(LabQuestion question, SandboxOutcome outcome, Trial trial, Evaluation evaluation) {
        var levels = new TreeMap<Integer, Double>();
        trial.sites().forEach(site -> levels.put(site.settlement(), nominal(question, site)));
        var all = new ArrayList<Saturated>();
        int sign = question.sign();
        for (var found : Saturation.adjusted(evaluation.measured((site, wave) -> sign * wave.found()), levels)) {
            all.add(of(found, question, outcome, trial));
        }
        return all;
    }

    /** Of sandboxes with the same saturation; errors are the mean of theirs. */
    static Saturated mean(List<Saturated> some) {
        return new Saturated(
                some.get(0).share(),
                mean(some, Saturated::onTreated),
                mean(some, Saturated::onTreatedError),
                mean(some, Saturated::trueOnTreated),
                mean(some, Saturated::spillover),
                mean(some, Saturated::spilloverError),
                mean(some, Saturated::trueSpillover));
    }

    private static double mean(List<Saturated> some, ToDoubleFunction<Saturated> figure) {
        return some.stream()
                .mapToDouble(figure)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN);
    }

    private static Saturated of(Saturation.Effect found, LabQuestion question, SandboxOutcome outcome, Trial trial) {
        var here = trial.sites().stream()
                .filter(site -> nominal(question, site) == found.share())
                .toList();
        var months = new Extent(question, outcome, trial).window();
        var means = new Means(question, outcome.none(), here, months);
        return new Saturated(
                found.share(),
                found.onTreated().value(),
                found.onTreated().standardError(),
                means.effect(trial.pilot(), Site::isTreated, true),
                found.spillover().map(Estimate::value).orElse(Double.NaN),
                found.spillover().map(Estimate::standardError).orElse(Double.NaN),
                means.effect(trial.pilot(), (site, month) -> site.isNeighbour(), true));
    }

    /** The saturation a settlement was drawn to; whole residents make it a little more or less. */
    private static double nominal(LabQuestion question, Site site) {
        int levels = question.sandbox().sites().saturations();
        return site.saturation() == 0 ? 0 : Math.max(1.0, Math.rint(site.saturation() * levels)) / levels;
    }
}
