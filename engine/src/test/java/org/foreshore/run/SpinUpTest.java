package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.foreshore.behaviour.Market;
import org.foreshore.behaviour.Society;
import org.foreshore.behaviour.Spread;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.NetworkStart;
import org.foreshore.connectivity.Quality;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.reading.CountryLibrary;
import org.foreshore.reading.CountryReader;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.safety.Safety;
import org.foreshore.scenario.Place;
import org.foreshore.services.ServiceSupply;
import org.foreshore.unit.Share;
import org.foreshore.world.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Residents start where they would be: with prices, incomes and networks frozen, use hardly moves by itself. */
class SpinUpTest {

    private static final CountryLibrary LIBRARY =
            CountryReader.library(Path.of("..", "scenarios", "library", "countries"));
    private static final int YEAR = 12;
    private static final double POINTS_A_MONTH = 0.002;

    static List<String> countries() {
        return LIBRARY.codes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("countries")
    void useDriftsLessThanAFifthOfAPointAMonthOnceTheFirstYearIsOver(String iso3) {
        var country = LIBRARY.find(iso3).orElseThrow();
        double[] use = frozen(country, 4 * YEAR);
        for (int month = YEAR; month + 6 <= 4 * YEAR; month += 6) {
            assertThat(use[month + 6] - use[month])
                    .as("six months from month %d", month)
                    .isCloseTo(0, within(6 * POINTS_A_MONTH));
        }
    }

    private static double[] frozen(Country country, int months) {
        var urban = new Share(country.people().urbanShare().value());
        var place = new Place("", 60_000, urban, 1);
        var population = Populations.synthesise(country, place, 1);
        var draws = Draws.of(1, 0);
        var network = network(country, population, draws);
        var economy = country.economy();
        var market = new Market(
                economy.dataPricePerGb().value(), economy.devicePrice().value(), 1, 1);
        var society = new Society(population, country, new Model().behaviour(), 1);
        var supply = new ServiceSupply(population.settlements(), 1, country.services(), new Model().services());
        supply.start(society.adults(), new double[population.settlements().size()], draws.monthKey(0));
        var safety = new Safety(population.settlements(), new Model().safety());
        society.start(draws, network, market, country.baseYear());
        var use = new double[months + 1];
        for (int month = 0; month <= months; month++) {
            var demand = society.demand(1);
            use[month] = (double) Arrays.stream(demand.users()).sum()
                    / Arrays.stream(demand.people()).sum();
            society.month(month, draws.monthKey(month + 1), network, supply, safety, market, month > 0, Spread.none());
            supply.serve(
                    society.clients().online(),
                    society.clients().inPerson(),
                    society.clients().assisted());
        }
        return use;
    }

    private static Network network(Country country, Population population, Draws draws) {
        var network = new Network(population.settlements());
        var supply = new Model().supply();
        NetworkStart.draw(network, country, supply, draws.monthKey(0));
        new Quality(network, country.networks(), supply)
                .update(Regime.statusQuo(), Conditions.normal(), new Quality.Load(0, new long[network.size()]));
        return network;
    }
}
