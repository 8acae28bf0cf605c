package org.foreshore.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;

/**
 * What the package truly did, higher being better; means over residents.
 *
 * @param onTreated at the pilot's sites, in the months in which the effect is measured
 * @param alike the same if each settlement counted the same
 * @param spillover on the comparison, in these months; {@code NaN} without one
 * @param fullAtSites at the pilot's sites in these months had the package been everywhere
 * @param fullEverywhere in all eligible settlements in these months had it been everywhere
 * @param fullAtEnd the same at the end of the horizon
 * @param atScale at the end of the horizon, brought to scale as planned
 */
public record Truth(
        double onTreated,
        double alike,
        double spillover,
        double fullAtSites,
        double fullEverywhere,
        double fullAtEnd,
        double atScale) {

    /** Part of the pilot's effect that is left at scale; undefined if it had none. */
    public double voltage() {
        return onTreated == 0 ? Double.NaN : atScale / onTreated;
    }

    static Truth of(LabQuestion question, SandboxOutcome outcome, Trial trial) {
        var window = window(question, trial);
        var sites = new Means(question, outcome.none(), trial.sites(), window);
        var treated = (Means.Cell) (site, month) -> site.isTreated(month);
        var everywhere = new Means(question, outcome.none(), everywhere(question, outcome), window);
        var all = (Means.Cell) (site, month) -> true;
        return new Truth(
                sites.effect(trial.pilot(), treated, true),
                sites.effect(trial.pilot(), treated, false),
                sites.effect(trial.pilot(), (site, month) -> !site.isTreated(month), true),
                sites.effect(outcome.full(), treated, true),
                everywhere.effect(outcome.full(), all, true),
                atEnd(question, outcome, outcome.full()),
                atEnd(question, outcome, outcome.scale()));
    }

    /** How much better a world is at the end of the horizon, over residents of all eligible settlements. */
    static double atEnd(LabQuestion question, SandboxOutcome outcome, Figures world) {
        int endline = question.sandbox().measurement().endline();
        var last = IntStream.range(question.months() - endline, question.months())
                .boxed()
                .toList();
        return new Means(question, outcome.none(), everywhere(question, outcome), last)
                .effect(world, (site, month) -> true, true);
    }

    /** Months of the test that were measured. */
    private static List<Integer> window(LabQuestion question, Trial trial) {
        return trial.waves().stream()
                .map(wave -> wave.month())
                .filter(month -> month >= question.from())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Site> everywhere(LabQuestion question, SandboxOutcome outcome) {
        return outcome.eligible().stream()
                .map(number -> new Site(
                        number,
                        false,
                        outcome.none().value(Figures.PEOPLE, question.from() - 1, number),
                        Site.NEVER,
                        0,
                        Double.NaN))
                .toList();
    }

    /** Residents of all eligible settlements. */
    static double residents(LabQuestion question, SandboxOutcome outcome) {
        return everywhere(question, outcome).stream()
                .mapToDouble(Site::residents)
                .sum();
    }
}
