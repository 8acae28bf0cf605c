package org.foreshore.brief;

import java.util.Optional;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;

/**
 * The best alternative against the next, future by future; this is in no table and comes from the trajectories.
 *
 * @param difference of the outcome by the end
 */
record Lead(Effect best, Effect second, PairedDifference difference) {

    /** Empty if no alternative is for sure better than the baseline, or there is no other. */
    static Optional<Lead> of(Subject subject) {
        var ranking = subject.ranking();
        return ranking.findBest()
                .flatMap(best ->
                        ranking.findSecond().map(second -> new Lead(best, second, between(subject, second, best))));
    }

    private static PairedDifference between(Subject subject, Effect second, Effect best) {
        return PairedDifference.of(values(subject, second), values(subject, best), PairedDifference.USUAL_LEVEL);
    }

    private static double[] values(Subject subject, Effect effect) {
        var group = subject.group().id();
        return subject.results().values(effect.arm().id(), subject.outcome().id(), group, subject.lastMonth());
    }

    /** Whether the best is for sure ahead. */
    boolean isSure() {
        return difference.verdict(best.better()) != Verdict.INDISTINGUISHABLE;
    }
}
