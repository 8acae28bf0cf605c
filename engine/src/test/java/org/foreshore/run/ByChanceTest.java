package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.BudgetCut;
import org.foreshore.shock.CurrencyFall;
import org.foreshore.shock.PowerShortage;
import org.foreshore.shock.Shock;
import org.foreshore.unit.Share;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Test;

/** What shocks left to luck do to a run: each future its own, and the same in every arm of it. */
class ByChanceTest {

    private static final int REPLICATIONS = 4;

    private static Scheduled shock(String id, Shock shock, int from, int months) {
        return new Scheduled(id, shock, Trials.START.plusMonths(from), months, 0, Share.ALL, Reach.EVERYBODY);
    }

    private static Scheduled outage(double chance) {
        return shock("power-shortage", new PowerShortage(), 0, 1).byChance(new Share(chance));
    }

    private static Scenario scenario(List<Scheduled> shocks, Scheduled... levers) {
        return Trials.scenario(5, REPLICATIONS, List.of(levers), shocks);
    }

    private static List<ReplicationOutcome> run(Scenario scenario, int threads) {
        return Trials.run(scenario, Countries.small(), new Model(), threads);
    }

    private static String hash(Scenario scenario, int threads) {
        return DeterminismTest.hash(run(scenario, threads));
    }

    /** What is certain and never ends is what is scripted, to the last bit. */
    @Test
    void whatIsCertainIsWhatIsScripted() {
        var scripted = shock("currency-fall", new CurrencyFall(), 3, 0);
        var tariff = Trials.always("social-tariff", new SocialTariff());

        assertThat(hash(scenario(List.of(scripted.byChance(Share.ALL)), tariff), 1))
                .isEqualTo(hash(scenario(List.of(scripted), tariff), 1));
    }

    /** All arms of a replication are those of a scenario in which just its months are scripted. */
    @Test
    void everyArmMeetsTheOnsetsOfItsReplicationAsIfTheyWereScripted() {
        var drawn = scenario(
                List.of(outage(0.9), shock("budget-cut", new BudgetCut(), 0, 2).byChance(new Share(0.9))),
                Trials.always("social-tariff", new SocialTariff()));
        var outcomes = run(drawn, 2);
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            var onsets = Onsets.of(drawn, replication).months();
            var scripted = new ArrayList<Scheduled>();
            onsets.get(0).forEach(month -> scripted.add(shock("power-shortage", new PowerShortage(), month, 1)));
            onsets.get(1).forEach(month -> scripted.add(shock("budget-cut", new BudgetCut(), month, 2)));
            assertThat(scripted).isNotEmpty();
            var same = scenario(scripted, Trials.always("social-tariff", new SocialTariff()));
            var expected = ExperimentRunner.one(Experiment.prepare(same, Countries.small()), replication);
            assertThat(DeterminismTest.hash(List.of(outcomes.get(replication))))
                    .isEqualTo(DeterminismTest.hash(List.of(expected)));
        }
    }

    @Test
    void threadsChangeNoDigitAndLuckDiffersBetweenReplications() {
        var scenario = scenario(List.of(outage(0.5)), Trials.always("social-tariff", new SocialTariff()));

        assertThat(hash(scenario, 1)).isEqualTo(hash(scenario, 2));
        assertThat(IntStream.range(0, REPLICATIONS)
                        .mapToObj(replication -> Onsets.of(scenario, replication))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    /** A lever without strength: not one figure of one pair differs, although the shocks come in different months. */
    @Test
    void aLeverWithoutStrengthDiffersByExactlyNothing() {
        var nothing = Trials.at("skills-training", new SkillsTraining(), 0, Reach.EVERYBODY);
        var scenario = scenario(List.of(outage(0.9)), nothing);
        var experiment = Experiment.prepare(scenario, Countries.small());

        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 2));
    }

    /** A cut of everything leaves no rule while it lasts: when arms part is then the luck of the replication. */
    @Test
    void armsPartWhereLuckLetsThem() {
        var cut =
                shock("budget-cut", new BudgetCut(Share.ALL, Share.NONE), 0, 4).byChance(new Share(0.9));
        var lever = new Scheduled("social-tariff", new SocialTariff(), Trials.START, 4, 0, Share.ALL, Reach.EVERYBODY);
        var arms = List.of(new Arm("baseline", "", List.of()), new Arm("policy", "", List.of(lever)));
        var experiment = Experiment.prepare(Trials.scenario(5, 60, 1000, arms, List.of(cut)), Countries.small());
        var seen = new TreeSet<Boolean>();
        for (int replication = 0; replication < 60; replication++) {
            var plan = experiment.plan(replication);
            boolean cutAtOnce = plan.onsets().months().get(0).contains(0);
            assertThat(plan.isBaseline(1)).isEqualTo(cutAtOnce);
            assertThat(plan.firstDifference()).isEqualTo(cutAtOnce ? Trials.MONTHS : 0);
            if (seen.add(cutAtOnce)) {
                assertSameAsSimulatedInFull(experiment, replication);
            }
        }
        assertThat(seen).hasSize(2);
    }

    private static void assertSameAsSimulatedInFull(Experiment experiment, int replication) {
        var full = new Replication(experiment, 1, Spread.none(), Checks.FULL).run(replication, () -> false);
        var usual = ExperimentRunner.one(experiment, replication);

        assertThat(DeterminismTest.hash(List.of(usual))).isEqualTo(DeterminismTest.hash(List.of(full)));
    }
}
