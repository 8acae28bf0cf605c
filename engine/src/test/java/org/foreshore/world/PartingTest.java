package org.foreshore.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.foreshore.behaviour.Spread;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.place.Localities;
import org.foreshore.policy.PolicyLever;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A world that goes back to where arms part is the world it was: compared with one that has never gone further. */
class PartingTest {

    private static final Country COUNTRY = Countries.small();
    private static final Model MODEL = new Model();

    /** Filled anew by whatever month comes next. */
    private static final String[] OF_ONE_MONTH = {
        "kept",
        "footprint",
        "view",
        "accounts",
        "local",
        "society.passes",
        "society.tallies",
        "society.burden",
        "society.scorecard",
        "society.services.passes",
        "society.services.flows",
        "society.services.scorecard",
        "society.services.climate",
        "society.services.outreach",
        "society.services.lackingUsd",
        "society.services.checks",
        "parts.services.disruptions",
        "services.disruptions",
        "society.vicinity.contact",
        "society.services.triage",
        "parts.safety.loss",
        "parts.safety.emergencies",
        "safety.loss",
        "safety.emergencies",
        "parts.firms.peers.everywhere",
        "firms.peers.everywhere"
    };

    /** What a pass of services jots down for the residents of one block, and reads only of those it has just written of. */
    private static final String JOTTINGS = ".*\\.services\\.passes\\.(lots|need\\.choice)\\..*";

    @ParameterizedTest(name = "seed {0}, parting after {1} months")
    @CsvSource({"1, 0", "2, 1", "3, 5", "4, 11", "5, 12", "6, 13", "7, 19", "8, 40"})
    void goesBackToTheVeryBits(long seed, int months) {
        var population = Populations.synthesise(COUNTRY, new Place("", 1500, Share.ofPercent(30), 1), seed);
        var worn = begun(population, seed, months);
        var fresh = begun(population, seed, months);
        worn.keep();
        for (int arm = 0; arm < 2; arm++) {
            run(worn, seed, months, months + 30, everything());
            worn.restore();
            compare(worn).ignoringFields(OF_ONE_MONTH).isEqualTo(fresh);
        }

        worn.forget();

        run(worn, seed, months, months + 1, Regime.statusQuo());
        run(fresh, seed, months, months + 1, Regime.statusQuo());
        compare(worn).ignoringFieldsMatchingRegexes(JOTTINGS).isEqualTo(fresh);
    }

    private static RecursiveComparisonAssert<?> compare(World worn) {
        return assertThat(worn).usingRecursiveComparison().withEqualsForType(Double::equals, Double.class);
    }

    private static World begun(Population population, long seed, int months) {
        var localities = Localities.of(Breakdown.SETTLEMENT, population.settlements());
        var world = new World(COUNTRY, MODEL, population, localities, 2024, 6, 1);
        world.start(Draws.of(seed, 0));
        run(world, seed, 0, months, Regime.statusQuo());
        return world;
    }

    private static void run(World world, long seed, int from, int to, Regime regime) {
        for (int month = from; month < to; month++) {
            long key = Draws.of(seed, 0).monthKey(month + 1);
            world.network(month, regime, Conditions.normal(), key);
            world.offers(month, regime, Conditions.normal(), key);
            world.adopt(month, key, Spread.none());
            world.trade(regime, key);
            world.serve();
        }
    }

    private static Regime everything() {
        var regime = Regime.statusQuo();
        int position = 0;
        for (var lever : levers().toList()) {
            regime = lever.applyTo(regime.writtenBy(position++), 1, Reach.EVERYBODY);
        }
        return regime;
    }

    private static Stream<PolicyLever> levers() {
        return java.util.ServiceLoader.load(PolicyLever.class).stream().map(java.util.ServiceLoader.Provider::get);
    }
}
