package org.foreshore.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.foreshore.outcome.Next;
import org.foreshore.outcome.Ruling;
import org.foreshore.outcome.Sight;
import org.foreshore.outcome.Trial;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Boundaries;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** Looking at a sandbox before it is over: what it does to false alarms, and what a look does. */
class LooksStatisticalTest {

    private static final int SEEDS = 600;
    private static final int LOOKS = 3;

    private static MadeWorlds worlds(long seed, Boundaries boundaries) {
        var worlds = new MadeWorlds(seed, Assignment.RANDOM, "difference-in-differences");
        worlds.looks = LOOKS;
        worlds.boundaries = boundaries;
        return worlds;
    }

    private static double falseAlarms(int looks, Boundaries boundaries) {
        return LongStream.range(0, SEEDS)
                        .filter(seed -> {
                            var worlds = worlds(seed, boundaries);
                            worlds.looks = looks;
                            var outcome = worlds.outcome();
                            return new Placebo(
                                            worlds.question(), outcome.trials().get(0), 0)
                                    .isFalseAlarm();
                        })
                        .count()
                / (double) SEEDS;
    }

    @Test
    void falseAlarmsStayWhatWasPromisedIfTheLevelIsSpentOverTheLooks() {
        assertThat(falseAlarms(0, Boundaries.SPENT)).isCloseTo(0.05, within(0.03));
        assertThat(falseAlarms(LOOKS, Boundaries.SPENT)).isCloseTo(0.05, within(0.03));
    }

    @Test
    void theyRiseIfEachLookIsTakenForTheOnlyOne() {
        assertThat(falseAlarms(LOOKS, Boundaries.NAIVE)).isGreaterThan(0.09);
        assertThat(falseAlarms(11, Boundaries.NAIVE)).isGreaterThan(0.15);
    }

    /** What is seen at the first look. */
    private static Ruling first(MadeWorlds worlds) {
        var outcome = worlds.outcome();
        var all = outcome.trials().get(0);
        var early = new Trial(
                all.design(),
                all.pilot(),
                all.sites(),
                all.rounds().subList(0, 1),
                all.placebo(),
                all.log(),
                -1,
                all.scaleUp(),
                all.secondary());
        var sight = new Sight(0, outcome.none(), outcome.eligible(), early, false);
        return new LabEvaluator(worlds.question()).look(sight);
    }

    @Test
    void aLargeEffectEndsTheTestEarlyAndSaysWhy() {
        var worlds = worlds(1, Boundaries.SPENT);
        worlds.effect = 0.5;
        var ruling = first(worlds);

        assertThat(ruling.next()).isEqualTo(Next.EVALUATE);
        assertThat(ruling.evidence())
                .startsWith("look 1 of 3: ")
                .contains(
                        "points for the better, z = ",
                        "benefit from 4.33, harm below -2.37",
                        "chance still to show 3.0 points");
        assertThat(ruling.ground()).isEqualTo("beyond the bound of benefit");
    }

    @Test
    void aLargeHarmStopsIt() {
        var worlds = worlds(1, Boundaries.SPENT);
        worlds.effect = -0.4;

        assertThat(first(worlds).next()).isEqualTo(Next.STOP_FOR_HARM);
    }

    @Test
    void whereNothingCanBeShownAnyMoreItStopsForFutility() {
        var worlds = worlds(1, Boundaries.SPENT);
        worlds.effect = -0.04;
        worlds.futility = new Share(0.5);

        assertThat(first(worlds).next()).isEqualTo(Next.STOP_FOR_FUTILITY);
    }

    @Test
    void withinTheBoundsItGoesOn() {
        var worlds = worlds(1, Boundaries.SPENT);
        worlds.effect = 0.02;

        assertThat(first(worlds).next()).isEqualTo(Next.GO_ON);
    }
}
