package org.foreshore.report;

import org.foreshore.outcome.Group;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Verdict;

/** What an arm changes for one group in one month. Means are over the replications in which each is defined. */
public record GroupComparison(
        Group group, double baselineMean, double armMean, PairedDifference difference, Direction better) {

    static GroupComparison of(Group group, Panel panel, int arm, int month, Direction better) {
        return new GroupComparison(
                group,
                Sample.mean(Sample.defined(panel.replications(0, month))),
                Sample.mean(Sample.defined(panel.replications(arm, month))),
                Comparison.difference(panel, arm, month),
                better);
    }

    public Verdict verdict() {
        return difference.verdict(better);
    }

    public double probabilityBetter() {
        return difference.probabilityBetter(better);
    }
}
