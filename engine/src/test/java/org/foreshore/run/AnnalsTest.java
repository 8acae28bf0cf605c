package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Annals;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Detail;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Cyclone;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What settlements did, told by simulating again, is what the run itself recorded of them. */
class AnnalsTest {

    private static final int FEWEST = 800;
    private static final List<String> INDICATORS =
            List.of("internet-use", "coverage-4g", "coverage-gap", "usage-gap", "internet-users");
    private static final List<Arm> ARMS = List.of(
            new Arm("baseline", "", List.of()),
            new Arm("skills", "", List.of(Trials.always("skills-training", new SkillsTraining()))),
            new Arm("same", "", List.of()),
            new Arm("masts", "", List.of(Trials.always("rural-broadband", new RuralBroadband()))));

    private static Scenario scenario() {
        var storm = new Scheduled(
                "cyclone",
                new Cyclone(Share.ALL, 80, 14, 60, Share.NONE, Share.NONE),
                Trials.START.plusMonths(8),
                1,
                0,
                Share.ALL,
                Reach.EVERYBODY);
        return Trials.scenario(11, 3, 30_000, ARMS, List.of(storm)).with(new Detail(Breakdown.SETTLEMENT, FEWEST));
    }

    private static List<Annals> annals(Experiment experiment, int replication, int threads) {
        return new Replay(experiment, replication, threads, () -> false).settlements(INDICATORS, FEWEST);
    }

    @Test
    void theyAreWhatTheRunRecorded() {
        var experiment = Experiment.prepare(scenario(), Countries.covered(0.5));
        var columns = experiment.localColumns();
        var outcome = Trials.run(experiment, 2).get(2);
        var annals = annals(experiment, 2, 1);

        assertThat(columns.localities()).hasSizeGreaterThan(3);
        for (int arm = 0; arm < ARMS.size(); arm++) {
            for (int at = 0; at < columns.months().size(); at++) {
                int month = columns.months().get(at);
                for (int s = 0; s < columns.localities().size(); s++) {
                    for (int i = 0; i < INDICATORS.size(); i++) {
                        int column = columns.indexOf(at, s) + columns.series().indexOf(INDICATORS.get(i), "all");
                        double told = annals.get(arm)
                                .figures()
                                .get(i)[month * columns.localities().size() + s];
                        assertThat(told)
                                .as("%s of settlement %d, arm %d, month %d", INDICATORS.get(i), s, arm, month)
                                .isEqualTo(
                                        Double.valueOf(outcome.local().get(arm).values()[column]));
                    }
                }
            }
        }
        assertThat(annals.get(0).tooFew())
                .isBetween(1, annals.get(0).months() * annals.get(0).settlements() - 1);
    }

    @Test
    void anArmDoesWhatItDidBesideOthersAndThreadsChangeNothing() {
        var experiment = Experiment.prepare(scenario(), Countries.covered(0.5));
        var all = annals(experiment, 1, 1);
        var two = annals(experiment.comparing(ARMS.get(3)), 1, 2);

        assertThat(two).hasSize(2);
        assertSame(two.get(0), all.get(0));
        assertSame(two.get(1), all.get(3));
        assertSame(all.get(2), all.get(0));
        assertThat(all.get(3).sites()).isNotEqualTo(all.get(0).sites());
        assertThat(annals(experiment.comparing(ARMS.get(0)), 1, 1)).hasSize(1);
    }

    @Test
    void whereANetworkIsOutNobodyIsCovered() {
        var annals = annals(Experiment.prepare(scenario(), Countries.covered(0.5)), 0, 1)
                .get(0);

        var gaps = annals.figures().get(INDICATORS.indexOf("coverage-gap"));
        var out = IntStream.range(0, gaps.length)
                .filter(cell -> annals.out()[cell])
                .filter(cell -> !Double.isNaN(gaps[cell]))
                .toArray();
        assertThat(out).isNotEmpty();
        assertThat(IntStream.of(out)).allMatch(cell -> gaps[cell] == 1);
    }

    private static void assertSame(Annals one, Annals other) {
        for (int i = 0; i < one.figures().size(); i++) {
            assertThat(one.figures().get(i)).isEqualTo(other.figures().get(i));
        }
        assertThat(one.technology()).isEqualTo(other.technology());
        assertThat(one.sites()).isEqualTo(other.sites());
        assertThat(one.out()).isEqualTo(other.out());
        assertThat(one.tooFew()).isEqualTo(other.tooFew());
    }
}
