package org.foreshore.server;

import java.util.List;
import java.util.OptionalLong;
import org.foreshore.report.Comparison;
import org.foreshore.report.RunResults;
import org.foreshore.report.Summary;
import org.foreshore.statistics.PairedDifference;
import org.jspecify.annotations.Nullable;

/**
 * One number at the end of the horizon: an indicator for a group, in every arm.
 *
 * @param changes of the arms after the baseline
 */
record FigureView(
        String indicator,
        String group,
        String unit,
        String shown,
        String better,
        String month,
        List<Level> levels,
        List<Change> changes) {

    /** Median of an arm, and the range that holds 8 of 10 futures. */
    record Level(String arm, double low, double median, double high) {

        static Level of(Summary.ArmSummary arm) {
            var last = arm.spreads().get(arm.spreads().size() - 1);
            return new Level(arm.arm(), last.p10(), last.p50(), last.p90());
        }
    }

    /**
     * What an arm changes against the baseline.
     *
     * @param morePairs further replications that would settle the sign; nothing if it is settled or none would
     */
    record Change(
            String arm,
            double estimate,
            double low,
            double high,
            double level,
            int pairs,
            boolean isIdentical,
            double probabilityBetter,
            String verdict,
            @Nullable Long morePairs) {

        static Change of(Comparison comparison) {
            var last = comparison.differences().get(comparison.differences().size() - 1);
            return new Change(
                    comparison.arm(),
                    last.estimate(),
                    last.low(),
                    last.high(),
                    last.level(),
                    last.pairs(),
                    last.identical(),
                    last.probabilityBetter(comparison.better()),
                    last.verdict(comparison.better()).id(),
                    wanted(last));
        }

        private static @Nullable Long wanted(PairedDifference difference) {
            OptionalLong more = difference.findMorePairsToSettle();
            return more.isPresent() && more.getAsLong() > 0 ? more.getAsLong() : null;
        }
    }

    static FigureView of(RunResults results, String indicator, String group) {
        var manifest = results.manifest();
        var meaning = manifest.indicator(indicator);
        var summary = results.summary(indicator, group);
        return new FigureView(
                indicator,
                group,
                meaning.unit(),
                meaning.shown(),
                meaning.better(),
                manifest.month(manifest.months() - 1),
                summary.arms().stream().map(Level::of).toList(),
                manifest.arms().stream()
                        .skip(1)
                        .map(arm -> Change.of(results.comparison(arm.id(), indicator, group)))
                        .toList());
    }
}
