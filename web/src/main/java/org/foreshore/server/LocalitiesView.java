package org.foreshore.server;

import java.util.List;
import org.foreshore.report.LocalComparison;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;

/**
 * An arm against the baseline in one indicator, group and month, locality by locality.
 *
 * @param fewest simulated residents that a figure must rest on
 * @param figures of all localities and replications; tooFew how many of them are left out for resting on fewer
 */
record LocalitiesView(
        String arm,
        String baseline,
        String indicator,
        String group,
        String at,
        String unit,
        String shown,
        double level,
        int fewest,
        int figures,
        int tooFew,
        List<Row> rows) {

    /** One locality. @param residents simulated in it at the start */
    record Row(
            String locality,
            String name,
            String region,
            int settlements,
            int residents,
            int tooFew,
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

        static Row of(LocalComparison one) {
            return new Row(
                    one.where().id(),
                    one.where().name(),
                    one.where().region(),
                    one.where().settlements(),
                    one.where().residents(),
                    one.tooFew(),
                    one.baselineMean(),
                    one.armMean(),
                    one.difference(),
                    one.low(),
                    one.high(),
                    one.pairs(),
                    one.monteCarloError(),
                    one.varianceSaved(),
                    one.probabilityBetter(),
                    one.verdict());
        }
    }

    static LocalitiesView of(
            Manifest manifest, String arm, String indicator, String group, String at, List<LocalComparison> found) {
        var meaning = manifest.indicator(indicator);
        return new LocalitiesView(
                arm,
                manifest.arms().get(0).id(),
                indicator,
                group,
                at,
                meaning.unit(),
                meaning.shown(),
                PairedDifference.USUAL_LEVEL,
                manifest.local().fewest(),
                found.stream().mapToInt(LocalComparison::replications).sum(),
                found.stream().mapToInt(LocalComparison::tooFew).sum(),
                found.stream().map(Row::of).toList());
    }
}
