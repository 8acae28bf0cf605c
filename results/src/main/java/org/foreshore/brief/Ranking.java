package org.foreshore.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.store.Manifest.NamedArm;

/**
 * Which of all alternatives does most for the outcome, and which harms it.
 *
 * @param effects of every alternative, in the order of the run
 */
record Ranking(List<Effect> effects) {

    Ranking {
        effects = List.copyOf(effects);
    }

    static Ranking of(RunResults results, Indicator outcome, Group group) {
        return new Ranking(Effect.all(results, outcome, group));
    }

    /** The alternative that improves the outcome most, for sure better than the baseline. */
    Optional<Effect> findBest() {
        return effects.stream().filter(Effect::improves).max(Comparator.comparingDouble(Effect::merit));
    }

    /** The next after the best, be it sure or not. */
    Optional<Effect> findSecond() {
        return findBest()
                .flatMap(best ->
                        effects.stream().filter(other -> other != best).max(Comparator.comparingDouble(Effect::merit)));
    }

    /** The alternative that for sure harms the outcome most. */
    Optional<Effect> findWorst() {
        return effects.stream().filter(Effect::harms).min(Comparator.comparingDouble(Effect::merit));
    }

    /** So many at most: those that a title may name, then the first others; in the order of the run. */
    List<NamedArm> drawn(int most) {
        var named = Stream.of(findBest(), findSecond(), findWorst()).flatMap(Optional::stream);
        var chosen = Stream.concat(named, effects.stream())
                .map(Effect::arm)
                .distinct()
                .limit(most)
                .collect(Collectors.toSet());
        return effects.stream().map(Effect::arm).filter(chosen::contains).toList();
    }
}
