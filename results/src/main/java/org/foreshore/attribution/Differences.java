package org.foreshore.attribution;

import org.foreshore.report.RunResults;
import org.foreshore.statistics.PairedDifference;

/** Differences of a run's arms to its baseline. */
final class Differences {

    private Differences() {}

    static PairedDifference of(RunResults results, String arm, String indicator, String group, String month) {
        var baseline = results.manifest().arms().get(0).id();
        return PairedDifference.of(
                results.values(baseline, indicator, group, month),
                results.values(arm, indicator, group, month),
                PairedDifference.USUAL_LEVEL);
    }

    /** Of differences that were taken already, one for each replication. */
    static PairedDifference of(double[] differences) {
        return PairedDifference.of(new double[differences.length], differences, PairedDifference.USUAL_LEVEL);
    }
}
