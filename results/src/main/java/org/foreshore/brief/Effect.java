package org.foreshore.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.store.Manifest.NamedArm;

/**
 * What an alternative does to an indicator, as to the outcome, by the end, for everybody.
 *
 * @param position of the arm, 1 for the first alternative
 */
record Effect(NamedArm arm, int position, PairedDifference difference, Direction better) {

    /** Of every alternative, in their order. */
    static List<Effect> all(Subject subject, Indicator outcome) {
        var better = Direction.valueOf(outcome.better().toUpperCase(Locale.ROOT));
        return IntStream.range(0, subject.alternatives().size())
                .mapToObj(i -> {
                    var arm = subject.alternatives().get(i);
                    var differences = subject.results()
                            .comparison(arm.id(), outcome.id(), Group.ALL.id())
                            .differences();
                    return new Effect(arm, i + 1, differences.get(differences.size() - 1), better);
                })
                .toList();
    }

    Verdict verdict() {
        return difference.verdict(better);
    }

    boolean isSure() {
        return verdict() != Verdict.INDISTINGUISHABLE;
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
