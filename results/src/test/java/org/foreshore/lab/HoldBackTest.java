package org.foreshore.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.ScaleUp;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.sandbox.Assignment;
import org.junit.jupiter.api.Test;

/** What settlements that were held back tell of scaling: here those of a trial play both parts. */
class HoldBackTest {

    private static final int SEEDS = 300;

    private static MadeWorlds worlds(long seed) {
        var worlds = new MadeWorlds(seed, Assignment.RANDOM, "difference-in-differences");
        worlds.spill = 0;
        return worlds;
    }

    private static HoldBack told(LabQuestion question, SandboxOutcome outcome, List<Site> compared, List<Wave> waves) {
        var trial = trial(outcome);
        var begun = trial.sites().stream().filter(Site::isTreated).toList();
        return HoldBack.of(question, outcome, trial, new ScaleUp(MadeWorlds.FROM, begun, compared, waves));
    }

    private static Trial trial(SandboxOutcome outcome) {
        return outcome.trials().get(0);
    }

    @Test
    void findsWhatDifferenceInDifferencesFindsAndHoldsItAgainstTheTruthThere() {
        var worlds = worlds(1);
        var outcome = worlds.outcome();
        var trial = trial(outcome);
        var told = told(worlds.question(), outcome, trial.sites(), trial.waves());
        var verdict = Lab.judge(worlds.question(), outcome, trial);

        assertThat(told.held()).isEqualTo(10);
        assertThat(told.estimate()).isCloseTo(verdict.estimate(), within(1e-12));
        assertThat(told.low()).isCloseTo(verdict.low(), within(1e-12));
        assertThat(told.truth()).isCloseTo(verdict.truth().alike(), within(1e-9));
        assertThat(told.complete()).isTrue();
    }

    /** The interval is that of the exit rule, at 90 per cent. */
    @Test
    void itsIntervalHoldsTheTruthNineTimesInTen() {
        double share = LongStream.range(0, SEEDS)
                        .filter(seed -> {
                            var worlds = worlds(seed);
                            var outcome = worlds.outcome();
                            var trial = trial(outcome);
                            return told(worlds.question(), outcome, trial.sites(), trial.waves())
                                    .covers();
                        })
                        .count()
                / (double) SEEDS;

        assertThat(share).isBetween(0.84, 0.96);
    }

    @Test
    void oneSettlementOrNoWaveTellsNothing() {
        var worlds = worlds(1);
        var outcome = worlds.outcome();
        var sites = trial(outcome).sites();
        var waves = trial(outcome).waves();

        assertThat(told(worlds.question(), outcome, sites, List.of()).isKnown()).isFalse();
        assertThat(told(worlds.question(), outcome, sites.subList(0, 11), waves).isKnown())
                .isFalse();
    }
}
