package org.foreshore.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.foreshore.evaluation.Holm;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Direction;
import org.foreshore.sandbox.SecondaryOutcome;
import org.junit.jupiter.api.Test;

class SecondaryTest {

    private static final int SEEDS = 300;

    private static final List<SecondaryOutcome> FIVE = Stream.of("female", "male", "rural", "urban", "disability")
            .map(group -> new SecondaryOutcome("internet-use", group, Direction.BETTER))
            .toList();

    private static Verdict verdict(long seed, double effect) {
        var worlds = new MadeWorlds(seed, Assignment.RANDOM, "difference-in-differences");
        worlds.secondary = FIVE;
        worlds.effect = effect;
        worlds.spill = 0;
        var outcome = worlds.outcome();
        return Lab.judge(worlds.question(), outcome, outcome.trials().get(0));
    }

    @Test
    void eachIsEstimatedAndRaisedAfterHolmInTheOrderOfThePlan() {
        var found = verdict(3, 0.1).secondary();

        assertThat(found)
                .extracting(Secondary::group)
                .containsExactly("female", "male", "rural", "urban", "disability");
        var alone = found.stream().mapToDouble(Secondary::pValue).toArray();
        assertThat(found.stream().mapToDouble(Secondary::adjusted).toArray())
                .containsExactly(Holm.adjusted(alone), within(1e-12));
        assertThat(found).allSatisfy(each -> {
            assertThat(each.estimate()).isBetween(each.low(), each.high());
            assertThat(each.onTreated()).isBetween(0.1, 0.2);
        });
    }

    /** Five outcomes on which nothing ever happens. */
    @Test
    void amongManyOutcomesSomeMoveByLuckUnlessTheyAreRaised() {
        var all = new ArrayList<Verdict>();
        LongStream.range(0, SEEDS).forEach(seed -> all.add(verdict(seed, 0)));

        assertThat(share(all, true)).isLessThan(0.08);
        assertThat(share(all, false)).isGreaterThan(0.1);
    }

    private static double share(List<Verdict> all, boolean raised) {
        return all.stream()
                        .filter(verdict -> verdict.secondary().stream()
                                .anyMatch(each -> (raised ? each.adjusted() : each.pValue()) < 0.05))
                        .count()
                / (double) all.size();
    }

    @Test
    void aSummaryCountsThem() {
        var worlds = new MadeWorlds(0, Assignment.RANDOM, "");
        var found = SecondarySummary.of(List.of(verdict(1, 0.3), verdict(2, 0.3)), 0.05);

        assertThat(found).hasSize(5);
        assertThat(found.get(0).found()).isEqualTo(1);
        assertThat(found.get(0).onTreated()).isGreaterThan(0.3);
        assertThat(worlds.question().sandbox().secondary()).isEmpty();
    }
}
