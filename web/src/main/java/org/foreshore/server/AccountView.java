package org.foreshore.server;

import java.util.List;
import org.foreshore.report.AccountTotal;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;

/** An account of an arm beside the baseline, summed over the horizon; means over replications. */
record AccountView(String arm, String baseline, String from, String to, double level, List<Row> rows) {

    /** What flows from whom to whom. @param low of the interval of the difference; undefined where none can be given */
    record Row(
            String item,
            String from,
            String to,
            String unit,
            double baseline,
            double arm,
            double difference,
            double low,
            double high,
            int pairs) {

        static Row of(AccountTotal total) {
            var line = total.line();
            var difference = total.difference();
            return new Row(
                    line.item(),
                    line.from(),
                    line.to(),
                    line.unit(),
                    total.baseline(),
                    total.arm(),
                    difference.estimate(),
                    difference.low(),
                    difference.high(),
                    difference.pairs());
        }
    }

    static AccountView of(Manifest manifest, String arm, List<AccountTotal> totals) {
        return new AccountView(
                arm,
                manifest.arms().get(0).id(),
                manifest.month(0),
                manifest.month(manifest.months() - 1),
                PairedDifference.USUAL_LEVEL,
                totals.stream().map(Row::of).toList());
    }
}
