package org.foreshore.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.behaviour.AdoptionParameters;
import org.foreshore.behaviour.Behaviour;
import org.foreshore.behaviour.Spread;
import org.foreshore.connectivity.SiteParameters;
import org.foreshore.connectivity.SupplyParameters;
import org.foreshore.country.Countries;
import org.foreshore.firms.FirmParameters;
import org.foreshore.footprint.FootprintParameters;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.PolicyLever;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.safety.SafetyParameters;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.services.ServiceParameters;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is done to some villages reaches others only by the ways that are documented: the nation's share of users in
 * exposure, the price that falls with the number of users, and the operators' capital. With these ways closed, it does
 * not reach them at all.
 */
class IsolationTest {

    private static final Population POPULATION =
            Populations.synthesise(Countries.small(), new Place("", 400_000, Share.ofPercent(32), 0.02), 3);
    private static final Reach UPLANDS = new Reach(Area.ANY, "Uplands", Sex.ANY, 0, 120, Share.ALL, false);

    static Stream<PolicyLever> levers() {
        return Stream.of(
                new SkillsTraining(200, Money.usd(15)),
                new DeviceSubsidy(Share.ALL, 12, Share.NONE, Money.usd(1e6)),
                new SocialTariff(Share.ofPercent(80), Share.ofPercent(50), Money.usd(1e6)));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void treatingSomeVillagesLeavesIsolatedOnesUnchangedBitForBit(PolicyLever lever) {
        var treated = run(lever.applyTo(Regime.statusQuo(), 1, UPLANDS), isolated());
        var left = run(Regime.statusQuo(), isolated());

        for (int s = 0; s < POPULATION.settlements().size(); s++) {
            if (POPULATION.settlements().get(s).region().equals("Coast")) {
                assertThat(state(treated, s))
                        .as(POPULATION.settlements().get(s).name())
                        .isEqualTo(state(left, s));
            }
        }
        assertThat(users(treated, "Uplands")).isGreaterThan(users(left, "Uplands"));
    }

    @Test
    void throughTheNationItReachesOthers() {
        var lever = new DeviceSubsidy(Share.ALL, 12, Share.NONE, Money.usd(1e6));
        var treated = run(lever.applyTo(Regime.statusQuo(), 1, UPLANDS), new Model());
        var left = run(Regime.statusQuo(), new Model());

        assertThat(users(treated, "Coast")).isNotEqualTo(users(left, "Coast"));
    }

    private static World run(Regime regime, Model model) {
        var world = new World(Countries.small(), model, POPULATION, 2024, 0, 1);
        var draws = Draws.of(3, 0);
        world.start(draws);
        for (int month = 0; month < 36; month++) {
            long key = draws.monthKey(month + 1);
            world.network(month, regime, Conditions.normal(), key);
            world.offers(month, regime, Conditions.normal(), key);
            world.adopt(month, key, Spread.none());
        }
        return world;
    }

    /** No weight on the nation, no economy of scale in prices, no revenue put into sites. */
    private static Model isolated() {
        var a = new AdoptionParameters();
        var adoption = new AdoptionParameters(
                a.considerAlone(),
                a.considerByPeers(),
                a.reconsider(),
                a.reexamine(),
                a.habit(),
                a.contact(),
                a.weightHousehold(),
                a.weightSettlement(),
                0,
                a.homophily(),
                a.skill(),
                a.burden(),
                a.income(),
                a.quality(),
                a.electricity(),
                a.content(),
                a.someDisability(),
                a.severeDisability(),
                a.old(),
                a.taste(),
                a.settlement(),
                a.unaffordable(),
                a.basketGb(),
                a.trust());
        var b = new Behaviour();
        return new Model(
                new Behaviour(adoption, b.devices(), b.skills(), b.programmes(), b.services(), b.trust()),
                poor(),
                new ServiceParameters(),
                new SiteParameters(),
                new FirmParameters(),
                new FootprintParameters(),
                new SafetyParameters());
    }

    private static SupplyParameters poor() {
        var s = new SupplyParameters();
        return new SupplyParameters(
                s.towerUsd(),
                s.radioUsd(),
                s.microwaveUsd(),
                s.fibreUsdPerMetre(),
                s.satelliteUsd(),
                s.satelliteUsdPerMonth(),
                s.siteUsdPerYear(),
                s.siteFeeUsdPerYear(),
                s.lagMonths(),
                s.radiusKm(),
                s.overlap(),
                s.mbpsPer10Mhz(),
                s.planMbps(),
                s.trafficGb(),
                s.trafficGrowth(),
                s.returnOnCapital(),
                s.years(),
                s.marketShare(),
                0,
                s.bidMargin(),
                s.passThrough(),
                0,
                s.sharingSaving(),
                s.communityResidents(),
                s.communityCapacity(),
                s.communityPrice(),
                s.communityFailure());
    }

    /** Users, phones, skill and traits of a settlement. */
    private static Object[] state(World world, int s) {
        var census = world.society().residents().census();
        int from = POPULATION.firstBlock()[s];
        int to = POPULATION.firstBlock()[s + 1];
        return new Object[] {
            Arrays.copyOfRange(census.user(), from, to),
            Arrays.copyOfRange(census.everUser(), from, to),
            Arrays.copyOfRange(census.smart(), from, to),
            Arrays.copyOfRange(census.phone(), from, to),
            IntStream.range(from * 64, to * 64).map(census.skill()::get).toArray(),
            IntStream.range(from * 64, to * 64).map(census.traits()::of).toArray()
        };
    }

    private static long users(World world, String region) {
        long users = 0;
        for (int s = 0; s < POPULATION.settlements().size(); s++) {
            if (POPULATION.settlements().get(s).region().equals(region)) {
                users += world.society().demand(1).users()[s];
            }
        }
        return users;
    }
}
