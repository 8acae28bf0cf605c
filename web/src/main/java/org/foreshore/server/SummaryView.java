package org.foreshore.server;

import java.util.List;
import org.foreshore.report.Spread;
import org.foreshore.report.Summary;

/** One indicator for one group in every arm, as columns of numbers. */
record SummaryView(
        String indicator,
        String group,
        String unit,
        String shown,
        String better,
        int n,
        List<String> months,
        List<ArmView> arms,
        List<Mark> marks) {

    /** The spread over replications, month by month. */
    record ArmView(
            String arm,
            String title,
            double[] mean,
            double[] sd,
            double[] p05,
            double[] p10,
            double[] p50,
            double[] p90,
            double[] p95) {

        static ArmView of(Summary.ArmSummary arm) {
            return new ArmView(
                    arm.arm(),
                    arm.title(),
                    arm.each(Spread::mean),
                    arm.each(Spread::sd),
                    arm.each(Spread::p05),
                    arm.each(Spread::p10),
                    arm.each(Spread::p50),
                    arm.each(Spread::p90),
                    arm.each(Spread::p95));
        }
    }

    static SummaryView of(Summary summary, List<Mark> marks) {
        var indicator = summary.indicator();
        return new SummaryView(
                indicator.id(),
                summary.group(),
                indicator.unit(),
                indicator.shown(),
                indicator.better(),
                summary.n(),
                summary.months(),
                summary.arms().stream().map(ArmView::of).toList(),
                marks);
    }
}
