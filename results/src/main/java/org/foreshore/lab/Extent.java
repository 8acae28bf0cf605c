package org.foreshore.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;

/** What the package truly does once it is everywhere: to whom, when, and how well it is delivered. */
record Extent(LabQuestion question, SandboxOutcome outcome, Trial trial) {

    private static final Means.Cell ALL = (site, month) -> true;

    /**
     * Mean over residents.
     *
     * @param everywhere in all eligible settlements, else of those at the pilot's sites who are given the package in it
     * @param atEnd at the end of the horizon, else in the months in which the pilot's effect is measured
     * @param asDelivered as it would be brought to scale, else at once and in full
     */
    double effect(boolean everywhere, boolean atEnd, boolean asDelivered) {
        var world = asDelivered ? outcome.scale() : outcome.full();
        if (everywhere && atEnd) {
            return atEnd(world);
        }
        var months = atEnd ? last() : window();
        var sites = everywhere ? everywhere() : trial.sites();
        Means.Cell cell = everywhere ? ALL : atEnd ? (site, month) -> site.isTreated() : Site::isTreated;
        return new Means(question, outcome.none(), sites, months).effect(world, cell, true);
    }

    /** How much better a world is at the end of the horizon, over residents of all eligible settlements. */
    double atEnd(Figures world) {
        return new Means(question, outcome.none(), everywhere(), last()).effect(world, ALL, true);
    }

    /** Months of the test that were measured. */
    List<Integer> window() {
        return trial.waves().stream()
                .map(wave -> wave.month())
                .filter(month -> month >= question.from())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Integer> last() {
        var end = question.sandbox().measurement().endline();
        return IntStream.range(question.months() - end, question.months())
                .boxed()
                .toList();
    }

    private List<Site> everywhere() {
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
    double residents() {
        return everywhere().stream().mapToDouble(Site::residents).sum();
    }
}
