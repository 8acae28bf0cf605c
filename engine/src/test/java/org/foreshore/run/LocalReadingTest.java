package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Spread;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.place.Localities;
import org.foreshore.policy.DigitalIdentity;
import org.foreshore.policy.PolicyLever;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Detail;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.shock.Shock;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.world.Model;
import org.foreshore.world.World;
import org.junit.jupiter.api.Test;

/** Which figures of localities a run holds, and which it leaves out. */
class LocalReadingTest {

    private static final Place NATION = new Place("", 400_000, Share.ofPercent(30), 0.01);

    private static Scenario scenario(Detail detail) {
        var trial = Trials.scenario(5, 2, List.of(Trials.always("skills-training", new SkillsTraining())), List.of());
        return trial.with(NATION, 5, 2).with(detail);
    }

    private static double figure(
            Experiment experiment, ReplicationOutcome outcome, int arm, int month, int locality, String indicator) {
        var columns = experiment.localColumns();
        int at = columns.indexOf(month, locality) + columns.series().indexOf(indicator, "all");
        return outcome.local().get(arm).values()[at];
    }

    @Test
    void regionsSumToTheNationInEveryArmAndYear() {
        var experiment = Experiment.prepare(scenario(new Detail(Breakdown.REGION, 1)), Countries.small());
        var columns = experiment.localColumns();
        int whole = experiment.columns().indexOf("internet-users", "all");

        assertThat(columns.localities()).hasSize(2);
        assertThat(columns.months()).endsWith(experiment.scenario().months() - 1);
        for (var outcome : Trials.run(experiment, 2)) {
            for (int arm = 0; arm < 2; arm++) {
                for (int month = 0; month < columns.months().size(); month++) {
                    double sum = figure(experiment, outcome, arm, month, 0, "internet-users")
                            + figure(experiment, outcome, arm, month, 1, "internet-users");
                    double nation = outcome.trajectories()
                            .get(arm)
                            .value(columns.months().get(month), whole);
                    assertThat(sum).isCloseTo(nation, within(1e-9 * nation));
                }
            }
        }
    }

    @Test
    void tellingLocalitiesApartChangesNoFigureOfThePlaceAndThreadsChangeNone() {
        var plain = Trials.run(Experiment.prepare(scenario(Detail.NONE), Countries.small()), 1);
        var experiment = Experiment.prepare(scenario(new Detail(Breakdown.SETTLEMENT, 30)), Countries.small());
        var one = Trials.run(experiment, 1);
        var two = Trials.run(experiment, 2);

        assertThat(DeterminismTest.hash(one)).isEqualTo(DeterminismTest.hash(plain));
        for (int r = 0; r < one.size(); r++) {
            for (int arm = 0; arm < 2; arm++) {
                var alone = one.get(r).local().get(arm);
                var together = two.get(r).local().get(arm);
                assertThat(together.values()).hasSizeGreaterThan(0).isEqualTo(alone.values());
                assertThat(together.tooFew()).isEqualTo(alone.tooFew());
            }
        }
    }

    @Test
    void aFigureOfTooFewResidentsIsLeftOutAndSaysSo() {
        var all = Experiment.prepare(scenario(new Detail(Breakdown.REGION, 1)), Countries.small());
        var some = Experiment.prepare(scenario(new Detail(Breakdown.REGION, 300)), Countries.small());
        var open = Trials.run(all, 1).get(0).local().get(1);
        var cut = Trials.run(some, 1).get(0).local().get(1);

        int left = 0;
        for (int i = 0; i < open.values().length; i++) {
            left += cut.tooFew()[i] ? 1 : 0;
            double expected = cut.tooFew()[i] ? Double.NaN : open.values()[i];
            assertThat(cut.values()[i]).isEqualTo(Double.valueOf(expected));
            assertThat(cut.tooFew()[i] && Double.isNaN(open.values()[i])).isFalse();
        }
        assertThat(left).isBetween(1, open.values().length - 1);
    }

    @Test
    void ofManyLocalitiesOnlyEverybodyAtTheEndIsTold() {
        var trial = scenario(new Detail(Breakdown.SETTLEMENT, 30));
        var wide = trial.with(new Place("", 400_000, Share.ofPercent(30), 0.3), 1, 1);
        var columns = Experiment.prepare(wide, Countries.small()).localColumns();

        assertThat(columns.localities()).hasSizeGreaterThan(40);
        assertThat(columns.months()).containsExactly(trial.months() - 1);
        assertThat(columns.series().list()).allMatch(column -> column.group().equals("all"));
    }

    /** In a world in which everything happens, an indicator is undefined in every locality if and only if it says so. */
    @Test
    void whatIsOnlyKnownOfThePlaceSaysSo() {
        var population = Populations.synthesise(Countries.small(), NATION, 3);
        var localities = Localities.of(Breakdown.REGION, population.settlements());
        var world = new World(Countries.small(), new Model(), population, localities, 2024, 0, 1);
        stir(world);
        var local = new TreeSet<String>();
        var said = new TreeSet<String>();
        for (var indicator : Components.indicators()) {
            var spec = IndicatorSpec.of(indicator.getClass());
            boolean defined = IntStream.range(0, localities.list().size())
                    .anyMatch(i -> !Double.isNaN(indicator.measure(world.view(i), Group.ALL)));
            if (defined) {
                local.add(spec.id());
            }
            if (spec.local()) {
                said.add(spec.id());
            }
        }
        assertThat(said).isEqualTo(local);
    }

    private static void stir(World world) {
        var regime = Regime.statusQuo();
        for (var lever : ServiceLoader.load(PolicyLever.class)) {
            regime = lever.applyTo(regime, 1, Reach.EVERYBODY);
        }
        regime = new DigitalIdentity().applyTo(regime, 1, Reach.EVERYBODY);
        world.start(Draws.of(3, 0));
        for (int month = 0; month < 14; month++) {
            long key = Draws.of(3, 0).monthKey(month + 1);
            var conditions = Conditions.normal();
            for (var shock : ServiceLoader.load(Shock.class)) {
                conditions = shock.applyTo(conditions, 1, month == 0, Reach.EVERYBODY);
            }
            world.network(month, regime, conditions, key);
            world.offers(month, regime, conditions, key);
            world.adopt(month, key, Spread.none());
            world.trade(regime, key);
            world.serve();
        }
    }
}
