package org.foreshore.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Approximate Bayesian computation by rejection: a run is accepted with the likelihood of history given its outputs,
 * the errors being normal, over that of the nearest run; so the accepted are draws of the posterior (Wilkinson, Stat.
 * Appl. Genet. Mol. Biol. 12, 2013: such a kernel is exact if the discrepancy is what it is said to be).
 */
final class Rejection {

    private final HistoryMatching matching;

    Rejection(HistoryMatching matching) {
        this.matching = matching;
    }

    /** @param runs to spend; what is accepted, in the order of the runs */
    List<Run> accept(int runs) {
        var tried = matching.more(runs);
        var targets = matching.targets();
        double nearest = matching.all().stream()
                .mapToDouble(run -> targets.square(run.outputs()))
                .min()
                .orElseThrow();
        var accepted = new ArrayList<Run>();
        for (var run : tried) {
            boolean plausible = targets.worst(run.outputs()) < HistoryMatching.FARTHEST;
            double over = targets.square(run.outputs()) - nearest;
            if (plausible && run.lot() < StrictMath.exp(-over / 2)) {
                accepted.add(run);
            }
        }
        matching.note("rejection", tried);
        return accepted;
    }
}
