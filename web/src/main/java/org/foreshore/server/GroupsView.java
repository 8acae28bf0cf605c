package org.foreshore.server;

import java.util.List;
import org.foreshore.report.GroupComparison;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;

/** An arm against the baseline in one indicator and one month, group by group. */
record GroupsView(
        String arm,
        String baseline,
        String indicator,
        String at,
        String unit,
        String shown,
        double level,
        List<Row> rows) {

    /** One group. @param varianceSaved what sharing luck between the arms is worth */
    record Row(
            String group,
            String title,
            String dimension,
            double baselineMean,
            double armMean,
            double difference,
            double low,
            double high,
            int pairs,
            double monteCarloError,
            double varianceSaved,
            double probabilityBetter,
            String verdict) {

        static Row of(GroupComparison one) {
            var difference = one.difference();
            return new Row(
                    one.group().id(),
                    one.group().title(),
                    one.group().dimension(),
                    one.baselineMean(),
                    one.armMean(),
                    difference.estimate(),
                    difference.low(),
                    difference.high(),
                    difference.pairs(),
                    difference.monteCarloError(),
                    difference.varianceSaved(),
                    one.probabilityBetter(),
                    one.verdict().id());
        }
    }

    static GroupsView of(Manifest manifest, String arm, String indicator, String at, List<GroupComparison> groups) {
        var meaning = manifest.indicator(indicator);
        return new GroupsView(
                arm,
                manifest.arms().get(0).id(),
                indicator,
                at,
                meaning.unit(),
                meaning.shown(),
                PairedDifference.USUAL_LEVEL,
                groups.stream().map(Row::of).toList());
    }
}
