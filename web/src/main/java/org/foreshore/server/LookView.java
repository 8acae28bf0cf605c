package org.foreshore.server;

import java.util.Arrays;
import java.util.List;
import org.foreshore.job.Asked;
import org.foreshore.job.Preview;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Group;
import org.foreshore.report.Headlines;
import org.foreshore.report.RunResults;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;

/**
 * All that a page shows of a look, in one go.
 *
 * @param run id that a run of this question has
 * @param isQuick from few residents, other ones in each replication; else these are numbers of the run
 * @param isLast whether nothing better will come unasked
 * @param arm the alternative that {@code groups} and all after it are about
 * @param costs of each improvement the arm brings; with the last answer of a run only
 * @param futures what the arm changes in the first chart's indicator at the end, by replication
 */
record LookView(
        String run,
        boolean isQuick,
        boolean isLast,
        int residents,
        long representedPopulation,
        int replications,
        int replicationsAsked,
        double seconds,
        String arm,
        List<FigureView> figures,
        List<Chart> charts,
        GroupsView groups,
        double[] futures,
        TransitionsView transitions,
        AccountView money,
        AccountView physical,
        List<Headline> costs) {

    /** An indicator over time, in every arm and against the baseline. */
    record Chart(SummaryView summary, List<ComparisonView> comparisons) {

        static Chart of(RunResults results, String indicator, String group, List<Mark> marks) {
            return new Chart(
                    SummaryView.of(results.summary(indicator, group), marks),
                    results.manifest().arms().stream()
                            .skip(1)
                            .map(arm -> ComparisonView.of(results.comparison(arm.id(), indicator, group)))
                            .toList());
        }
    }

    static LookView of(Asked asked, LookWish wish, List<Mark> marks, Preview preview) {
        var results = preview.results();
        var manifest = results.manifest();
        var first = wish.charts().get(0);
        var end = manifest.month(manifest.months() - 1);
        return new LookView(
                asked.id(),
                preview.isQuick(),
                preview.isLast(),
                manifest.provenance().residents(),
                manifest.provenance().representedPopulation(),
                results.replications(),
                asked.scenario().replications(),
                preview.seconds(),
                wish.arm(),
                wish.figures().stream()
                        .map(figure -> FigureView.of(results, figure.indicator(), figure.group()))
                        .toList(),
                wish.charts().stream()
                        .map(indicator -> Chart.of(results, indicator, group(manifest, indicator, wish.group()), marks))
                        .toList(),
                GroupsView.of(
                        manifest, wish.arm(), first, end, results.comparisonBy(wish.arm(), first, Group.ALL.id(), end)),
                futures(results, wish.arm(), first, group(manifest, first, wish.group()), end),
                TransitionsView.of(wish.arm(), results.transitions(wish.arm())),
                account(results, wish.arm(), AccountLine.MONEY),
                account(results, wish.arm(), AccountLine.PHYSICAL),
                costs(preview, wish.arm()));
    }

    /** They take time to compute, so they come with the last answer only. */
    private static List<Headline> costs(Preview preview, String arm) {
        if (preview.isQuick() || !preview.isLast()) {
            return List.of();
        }
        return Headlines.costs(preview.results()).stream()
                .filter(each -> each.arm().equals(arm))
                .toList();
    }

    /** Everybody, for what is not known by group. */
    private static String group(Manifest manifest, String indicator, String wanted) {
        return manifest.columns().indexOf(indicator, wanted) < 0 ? Group.ALL.id() : wanted;
    }

    private static double[] futures(RunResults results, String arm, String indicator, String group, String month) {
        var baseline = results.values(results.manifest().arms().get(0).id(), indicator, group, month);
        var differences = results.values(arm, indicator, group, month);
        Arrays.setAll(differences, each -> differences[each] - baseline[each]);
        return differences;
    }

    private static AccountView account(RunResults results, String arm, String account) {
        return AccountView.of(results.manifest(), arm, results.totals(arm, account));
    }
}
