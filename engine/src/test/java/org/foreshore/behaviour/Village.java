package org.foreshore.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.NetworkStart;
import org.foreshore.connectivity.SupplyParameters;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.services.ServiceSupply;
import org.foreshore.unit.Share;

/** A few hundred people to whom programmes are offered month by month. */
final class Village {

    private static final Country COUNTRY = Countries.small();
    private static final Population POPULATION =
            Populations.synthesise(COUNTRY, new Place("", 800, Share.ofPercent(30), 1), 3);

    private final Society society = new Society(POPULATION, COUNTRY, new Behaviour(), 1);
    private final Network network = new Network(POPULATION.settlements());
    private final Draws draws;
    private final ServiceSupply supply;
    private final double weight;
    private int month;

    /** @param covered whether there is a network at all; without one nobody can use the Internet */
    Village(long seed, boolean covered, double weight) {
        this.weight = weight;
        draws = Draws.of(seed, 0);
        supply = Clerks.supply(POPULATION, COUNTRY, draws);
        if (covered) {
            NetworkStart.draw(network, COUNTRY, new SupplyParameters(), draws.monthKey(0));
        }
        society.start(draws, network, new Market(0.6, 60, 1, 0.5), 2024);
    }

    Residents residents() {
        return society.residents();
    }

    void offer(Map<Source, Programme> programmes, Market market) {
        society.offer(programmes, month, market, weight, draws.monthKey(month + 1));
    }

    List<ProgrammeAccount> month(Market market) {
        society.month(
                month,
                draws.monthKey(month + 1),
                network,
                supply,
                Clerks.calm(POPULATION),
                market,
                month > 0,
                Spread.none());
        month++;
        return society.settle();
    }

    long trained() {
        return count(residents().trained);
    }

    /** Holds a digital identity; a copy. */
    long[] identified() {
        return society.experience().identified.clone();
    }

    long tariffs() {
        return count(residents().tariffs.any);
    }

    static long count(long[] plane) {
        long sum = 0;
        for (long word : plane) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    Burden burden() {
        return new Burden(new Behaviour(), POPULATION.incomeUsdPerMonth());
    }

    /** Programmes with these shares, which differ in their instalments as well. */
    List<RunningProgramme> running(Offer offer, double... shares) {
        var list = new ArrayList<RunningProgramme>();
        for (double share : shares) {
            var terms = new Programme(offer, 1, 1, 0, share, 6 * list.size(), 0, Reach.EVERYBODY);
            var source = new Source(list.size(), 0);
            list.add(new RunningProgramme(source, terms, residents(), new ProgrammeParameters(), 0));
        }
        return list;
    }
}
