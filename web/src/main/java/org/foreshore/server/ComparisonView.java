package org.foreshore.server;

import java.util.List;
import org.foreshore.report.Comparison;
import org.foreshore.statistics.PairedDifference;

/** An arm against the baseline in one indicator for one group, month by month. */
record ComparisonView(
        String arm,
        String baseline,
        String indicator,
        String group,
        String unit,
        String shown,
        double level,
        String method,
        int pairs,
        List<String> months,
        double[] difference,
        double[] low,
        double[] high,
        double[] probabilityBetter,
        List<String> verdict) {

    static ComparisonView of(Comparison comparison) {
        var indicator = comparison.indicator();
        var pairs = comparison.differences().stream()
                .mapToInt(PairedDifference::pairs)
                .max()
                .orElse(0);
        return new ComparisonView(
                comparison.arm(),
                comparison.baseline(),
                indicator.id(),
                comparison.group(),
                indicator.unit(),
                indicator.shown(),
                comparison.level(),
                comparison.method().id(),
                pairs,
                comparison.months(),
                comparison.each(PairedDifference::estimate),
                comparison.each(PairedDifference::low),
                comparison.each(PairedDifference::high),
                comparison.each(one -> one.probabilityBetter(comparison.better())),
                comparison.verdicts());
    }
}
