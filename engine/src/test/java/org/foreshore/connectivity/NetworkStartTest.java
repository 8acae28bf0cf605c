package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.foreshore.country.Country;
import org.foreshore.place.Settlements;
import org.foreshore.random.Draws;
import org.foreshore.reading.CountryLibrary;
import org.foreshore.reading.CountryReader;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks at the start cover what the country profile says, whatever the seed and the size of the place. */
class NetworkStartTest {

    private static final CountryLibrary LIBRARY =
            CountryReader.library(Path.of("..", "scenarios", "library", "countries"));
    private static final double HALF_A_POINT = 0.005;

    @ParameterizedTest
    @ValueSource(strings = {"BGD", "ETH", "KAZ", "KOR", "MDV", "PHL"})
    void coversTheSharesOfTheProfile(String code) {
        var country = LIBRARY.find(code).orElseThrow();
        var shares = country.networks();
        for (int seed = 0; seed < 10; seed++) {
            var network = draw(country, seed);
            String what = "%s, seed %d".formatted(code, seed);

            assertThat(share(network, true, network::built))
                    .as(what)
                    .isCloseTo(shares.coverage3gUrban().value(), within(HALF_A_POINT));
            assertThat(share(network, false, network::built))
                    .as(what)
                    .isCloseTo(shares.coverage3gRural().value(), within(HALF_A_POINT));
            assertThat(share(network, true, network::in4g))
                    .as(what)
                    .isCloseTo(shares.coverage4gUrban().value(), within(HALF_A_POINT));
            assertThat(share(network, false, network::in4g))
                    .as(what)
                    .isCloseTo(shares.coverage4gRural().value(), within(HALF_A_POINT));
        }
    }

    private static Network draw(Country country, int seed) {
        var place = new Place("", 20_000 + 20_000L * seed, new Share(0.3), 1);
        var network = new Network(Settlements.of(country, place, seed));
        NetworkStart.draw(
                network, country, new SupplyParameters(), Draws.of(seed, 0).monthKey(0));
        return network;
    }

    private static double share(Network network, boolean urban, IntToDoubleFunction covered) {
        double all = 0;
        double sum = 0;
        for (int s : IntStream.range(0, network.size()).toArray()) {
            if (network.settlement(s).urban() == urban) {
                all += network.settlement(s).residents();
                sum += covered.applyAsDouble(s);
            }
        }
        return sum / all;
    }
}
