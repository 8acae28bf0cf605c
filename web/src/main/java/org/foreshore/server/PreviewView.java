package org.foreshore.server;

import java.util.List;
import org.foreshore.job.Preview;
import org.foreshore.report.Headlines;
import org.foreshore.store.Headline;

/**
 * A quick look at one indicator for one group, marked as such.
 *
 * @param preview always true: these are not the numbers of a run
 * @param residents simulated, fewer than a run would
 * @param replications it rests on, each with people of its own; a run would have {@code replicationsAsked}
 * @param seconds it took
 */
record PreviewView(
        boolean preview,
        int residents,
        long representedPopulation,
        int replications,
        int replicationsAsked,
        double seconds,
        List<Headline> headlines,
        SummaryView summary,
        List<ComparisonView> comparisons) {

    static PreviewView of(Preview preview, int replicationsAsked, String indicator, String group) {
        var results = preview.results();
        var manifest = results.manifest();
        return new PreviewView(
                true,
                manifest.provenance().residents(),
                manifest.provenance().representedPopulation(),
                results.replications(),
                replicationsAsked,
                preview.seconds(),
                Headlines.of(results),
                SummaryView.of(results.summary(indicator, group), List.of()),
                manifest.arms().stream()
                        .skip(1)
                        .map(arm -> ComparisonView.of(results.comparison(arm.id(), indicator, group)))
                        .toList());
    }
}
