package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foreshore.connectivity.Network;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.services.ServiceParameters;
import org.foreshore.services.ServiceSupply;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening decides who is looked at, never what happens: looking at everybody gives the same bits. */
class PlainPassTest {

    private static final Market MARKET = new Market(0.6, 60, 1, 0.5);

    /** Two tariffs, two subsidies and a course, so that every tier of prices is felt by somebody. */
    private static final Map<Source, Programme> OFFERS = Regime.statusQuo()
            .with(programme(Offer.TARIFF, 0.8, 300))
            .with(programme(Offer.TARIFF, 0.3, 300))
            .with(programme(Offer.DEVICE, 0.9, 900))
            .with(programme(Offer.DEVICE, 0.4, 3000))
            .with(programme(Offer.TRAINING, 0, 60))
            .programmes();

    private static Programme programme(Offer offer, double share, double usd) {
        return new Programme(offer, Double.POSITIVE_INFINITY, usd, 15, share, 12, 0.2, Reach.EVERYBODY);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lookingAtEverybodyGivesTheSameBits(long seed) {
        var country = Countries.small();
        var population = Populations.synthesise(country, new Place("", 3000, Share.ofPercent(30), 1), seed);
        var network = new Network(population.settlements());
        org.foreshore.connectivity.NetworkStart.draw(
                network,
                country,
                new org.foreshore.connectivity.SupplyParameters(),
                Draws.of(seed, 0).monthKey(0));
        var supply = new ServiceSupply(population.settlements(), country.services(), new ServiceParameters());
        supply.start(new int[population.settlements().size()], Draws.of(seed, 0).monthKey(0));
        var screened = society(population, country, true, seed, network);
        var plain = society(population, country, false, seed, network);

        for (int month = 0; month < 30; month++) {
            long key = Draws.of(seed, 0).monthKey(month + 1);
            screened.offer(OFFERS, month, MARKET, 1, key);
            plain.offer(OFFERS, month, MARKET, 1, key);
            screened.month(month, key, network, supply, MARKET, month > 0, Spread.none());
            plain.month(month, key, network, supply, MARKET, month > 0, Spread.none());
            assertThat(screened.residents().user).as("users in month %d", month).isEqualTo(plain.residents().user);
            assertThat(screened.residents().smart).isEqualTo(plain.residents().smart);
            assertThat(screened.settle()).isEqualTo(plain.settle());
            assertThat(screened.residents().skill).usingRecursiveComparison().isEqualTo(plain.residents().skill);
        }
    }

    private static Society society(
            Population population, Country country, boolean screened, long seed, Network network) {
        var society = new Society(population, country, new Behaviour(), screened, 1);
        society.start(Draws.of(seed, 0), network, MARKET, 2024);
        return society;
    }
}
