package org.foreshore.brief;

import java.util.List;
import java.util.Locale;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.store.Manifest.NamedArm;

/** What an alternative does to an indicator in a group, as to the outcome, by the end. */
record Effect(NamedArm arm, PairedDifference difference, Direction better) {

    /** Of every alternative of the run, in their order. */
    static List<Effect> all(RunResults results, Indicator outcome, Group group) {
        var better = Direction.valueOf(outcome.better().toUpperCase(Locale.ROOT));
        return results.manifest().arms().stream()
                .skip(1)
                .map(arm -> {
                    var differences = results.comparison(arm.id(), outcome.id(), group.id())
                            .differences();
                    return new Effect(arm, differences.get(differences.size() - 1), better);
                })
                .toList();
    }

    /** Whether there is anybody in whom it could be measured. */
    boolean isTold() {
        return difference.pairs() > 0;
    }

    Verdict verdict() {
        return difference.verdict(better);
    }

    boolean harms() {
        return verdict() == Verdict.WORSE;
    }

    boolean isSure() {
        return verdict() != Verdict.INDISTINGUISHABLE;
    }

    /** For sure something or exactly nothing; more replications would hardly change that. */
    boolean isDecided() {
        return isSure() || difference.identical();
    }

    /** The larger, the better; of what has no better direction, the size. */
    double merit() {
        return switch (better) {
            case HIGHER -> difference.estimate();
            case LOWER -> -difference.estimate();
            case NEITHER -> Math.abs(difference.estimate());
        };
    }

    /** For sure an improvement, or, where nothing is better in itself, for sure a change. */
    boolean improves() {
        return verdict() == Verdict.BETTER || verdict() == Verdict.NEUTRAL;
    }
}
