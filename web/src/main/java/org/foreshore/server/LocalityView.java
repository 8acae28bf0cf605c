package org.foreshore.server;

import java.util.List;
import org.foreshore.outcome.LocalColumns.Where;
import org.foreshore.report.LocalComparison;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;

/**
 * Every indicator of one locality for everybody, in an arm against the baseline in one month.
 *
 * @param fewest simulated residents that a figure must rest on
 */
record LocalityView(Where locality, String arm, String baseline, String at, double level, int fewest, List<Row> rows) {

    /** @param tooFew in how many replications it is left out for resting on too few residents */
    record Row(
            String indicator,
            String title,
            String unit,
            int tooFew,
            double baselineMean,
            double armMean,
            double difference,
            double low,
            double high,
            int pairs,
            String verdict) {

        static Row of(Manifest manifest, LocalComparison one) {
            var meaning = manifest.indicator(one.indicator());
            return new Row(
                    one.indicator(),
                    meaning.title(),
                    meaning.unit(),
                    one.tooFew(),
                    one.baselineMean(),
                    one.armMean(),
                    one.difference(),
                    one.low(),
                    one.high(),
                    one.pairs(),
                    one.verdict());
        }
    }

    static LocalityView of(Manifest manifest, Where where, String arm, String at, List<LocalComparison> found) {
        return new LocalityView(
                where,
                arm,
                manifest.arms().get(0).id(),
                at,
                PairedDifference.USUAL_LEVEL,
                manifest.local().fewest(),
                found.stream().map(one -> Row.of(manifest, one)).toList());
    }
}
