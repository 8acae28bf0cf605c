package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.behaviour.Spread;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.Trajectory;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.EParticipation;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.world.Model;
import org.foreshore.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why residents are offline, and the scores in the style of the United Nations. */
class BarriersAndScoresTest {

    private static final List<String> BARRIERS = List.of(
            "barrier-coverage",
            "barrier-device",
            "barrier-price",
            "barrier-skill",
            "barrier-disability",
            "barrier-interest");

    private static final Experiment EXPERIMENT = Experiment.prepare(
            Trials.scenario(
                    3,
                    1,
                    4000,
                    List.of(
                            new Arm("baseline", "Baseline", List.of()),
                            new Arm(
                                    "heard",
                                    "Heard",
                                    List.of(Trials.at("e-participation", new EParticipation(), 0.6, Reach.EVERYBODY))),
                            new Arm("phones", "Phones", List.of(Trials.always("device-subsidy", new DeviceSubsidy())))),
                    List.of()),
            Countries.small());

    private static final List<Trajectory> ARMS =
            Trials.run(EXPERIMENT, 1).get(0).trajectories();

    private static double value(int arm, int month, String indicator, String group) {
        return ARMS.get(arm).value(month, EXPERIMENT.columns().indexOf(indicator, group));
    }

    @Test
    void eachWhoIsOfflineHasExactlyOneBarrier() {
        for (var group : Group.values()) {
            for (int month = 0; month < EXPERIMENT.scenario().months(); month++) {
                double sum = 0;
                for (var barrier : BARRIERS) {
                    double share = value(0, month, barrier, group.id());
                    assertThat(share).as("%s of %s", barrier, group).isBetween(-1e-12, 1.0);
                    sum += share;
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
            }
        }
    }

    /** Resident by resident, household by household. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoLacksADeviceIsWhoOwnsNoneAndMayUseNoneAtHome(long seed) {
        var population = Populations.synthesise(Countries.small(), new Place("", 3000, Share.ofPercent(30), 1), seed);
        var world = new World(Countries.small(), new Model(), population, 2024, 0, 1);
        world.start(Draws.of(seed, 0));
        for (int month = 0; month < 4; month++) {
            long key = Draws.of(seed, 0).monthKey(month + 1);
            world.network(month, Regime.statusQuo(), Conditions.normal(), key);
            world.offers(month, Regime.statusQuo(), Conditions.normal(), key);
            world.adopt(month, key, Spread.none());
        }
        long lack = 0;
        for (int s = 0; s < population.settlements().size(); s++) {
            int rank = 0;
            for (int slot = 64 * population.firstBlock()[s];
                    slot < 64 * population.firstBlock()[s + 1];
                    slot++) {
                if (is(population.occupied(), slot)) {
                    boolean covered = rank++ < world.network().inService(s);
                    lack += covered && lacksDevice(world, slot) ? 1 : 0;
                }
            }
        }
        var tally = world.society().tally();
        assertThat(lack)
                .isPositive()
                .isEqualTo(tally.count(Counter.LACK_DEVICE, Group.ALL, false)
                        + tally.count(Counter.LACK_DEVICE, Group.ALL, true));
    }

    private static boolean lacksDevice(World world, int slot) {
        var census = world.society().residents().census();
        if (!is(census.age15(), slot) || is(census.user(), slot) || is(census.smart(), slot)) {
            return false;
        }
        var population = world.population();
        int first = slot;
        while (!is(population.householdFirst(), first)) {
            first--;
        }
        boolean atHome = false;
        for (int other = first; other == first || isMember(world, other); other++) {
            atHome |= is(census.smart(), other);
        }
        return !(atHome && is(census.mayShare(), slot));
    }

    private static boolean isMember(World world, int slot) {
        return slot % 64 != 0
                && is(world.population().occupied(), slot)
                && !is(world.population().householdFirst(), slot);
    }

    private static boolean is(long[] plane, int slot) {
        return (plane[slot >>> 6] >>> (slot & 63) & 1) != 0;
    }

    @Test
    void phonesForThePoorTakeTheBarrierOfDevicesAway() {
        int last = EXPERIMENT.scenario().months() - 1;
        double users = value(2, last, "internet-use", "all");
        double before = value(0, last, "internet-use", "all");
        assertThat((1 - users) * value(2, last, "barrier-device", "all"))
                .isLessThan((1 - before) * value(0, last, "barrier-device", "all"));
    }

    /** The lever begins in month 3; by then nobody has been moved by it, so the score moves by half its strength. */
    @Test
    void beingHeardRaisesTheScoreOfParticipationByHalfItsStrength() {
        assertThat(value(0, 3, "epi-style", "all")).isEqualTo(value(0, 3, "service-awareness", "all") / 2);
        double gain = value(1, 3, "epi-style", "all") - value(0, 3, "epi-style", "all");
        double aware = value(1, 3, "service-awareness", "all") - value(0, 3, "service-awareness", "all");
        assertThat(gain - aware / 2).isCloseTo(0.3, within(1e-12));
        assertThat(value(1, 2, "epi-style", "all")).isEqualTo(value(0, 2, "epi-style", "all"));
    }

    @Test
    void theLocalScoreIsTheMeanOfItsPartsAndConcentrationOneOverNetworks() {
        int last = EXPERIMENT.scenario().months() - 1;
        double open = 4 * value(0, last, "losi-style", "all")
                - value(0, last, "service-awareness", "all")
                - value(0, last, "coverage-4g", "all")
                - value(0, last, "basic-skills", "all");
        assertThat(open).isCloseTo(value(0, last, "osi-style", "all"), within(1e-12));
        double operators = Countries.small().networks().operators().value();
        assertThat(value(0, last, "network-hhi", "all")).isBetween(1 / operators, 1.0);
    }
}
