package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.NetworkStart;
import org.foreshore.connectivity.Power;
import org.foreshore.connectivity.Saboteur;
import org.foreshore.connectivity.SiteParameters;
import org.foreshore.connectivity.SupplyParameters;
import org.foreshore.country.Countries;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.rules.SiteHazard;
import org.foreshore.rules.SiteHazard.Force;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Residents do what the equations say, to the bit: who joins, who leaves, who loses a phone, who learns, who dies. */
@Tag("slow")
class OracleTest {

    private static final int MONTHS = 30;
    private static final Behaviour UNMOVED = new Behaviour(
            new AdoptionParameters(),
            new DeviceParameters(),
            new SkillParameters(),
            new ProgrammeParameters(),
            new ServiceChoiceParameters(),
            new TrustParameters(0, 0, 0, 0));

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void residentsDoWhatTheEquationsSay(long seed) {
        var random = new SplittableRandom(seed);
        var country = Countries.withoutNeeds();
        var place = new Place("", random.nextInt(200, 800), Share.ofPercent(30), 1);
        var population = Populations.synthesise(country, place, seed);
        var draws = Draws.of(seed, 0);
        var network = new Network(population.settlements());
        NetworkStart.draw(network, country, new SupplyParameters(), draws.monthKey(0));
        var supply = Clerks.supply(population, country, draws);
        var society = new Society(population, country, UNMOVED, 1);
        var oracle = new Oracle(population, country, UNMOVED, draws.monthKey(0));
        var residents = society.residents();
        society.start(draws, network, market(random), 2024);
        oracle.begin(residents);
        var programmes = programmes(random);

        for (int month = 0; month < MONTHS; month++) {
            long key = draws.monthKey(month + 1);
            var market = market(random);
            boolean extrapolate = random.nextInt(4) > 0;
            disturb(network, month, key, random);
            society.offer(programmes, month, market, 1, key);
            oracle.taught(residents, society.experience());
            var offers = new Holding(residents);
            society.month(month, key, network, supply, Clerks.calm(population), market, extrapolate, Spread.none());
            oracle.month(month, key, network, market, extrapolate, offers);
            for (int slot = 0; slot < population.slots(); slot++) {
                if (!oracle.agrees(residents, slot)) {
                    fail("slot %d in month %d: the oracle says %s", slot, month, oracle.tell(slot));
                }
            }
        }
    }

    /** Service fails and returns; villages found networks of their own, and lose them. */
    private static void disturb(Network network, int month, long key, SplittableRandom random) {
        network.advance(month);
        var hazard = new SiteHazard(0.3, Force.SHAKING, random.nextDouble(), 20, 40, 0, Reach.EVERYBODY);
        var conditions = random.nextInt(4) == 0 ? Conditions.normal().with(hazard) : Conditions.normal();
        new Power(network, Countries.small(), new SiteParameters()).month(Regime.statusQuo(), conditions, 1, key);
        if (random.nextInt(4) == 0) {
            Saboteur.community(network, random.nextInt(network.size()), random.nextInt(3) > 0);
        }
    }

    private static Market market(SplittableRandom random) {
        return new Market(random.nextDouble(4), random.nextDouble(120), 1 + random.nextDouble(0.5), 0.5);
    }

    /** A few programmes of every kind, each for a part of the residents. */
    private static Map<Source, Programme> programmes(SplittableRandom random) {
        var programmes = new LinkedHashMap<Source, Programme>();
        for (int lever = 0; lever < 6; lever++) {
            var poorest = new Share(random.nextDouble());
            var reach = new Reach(Area.ANY, "", Sex.values()[random.nextInt(3)], 0, 120, poorest, false);
            programmes.put(
                    new Source(lever, 0),
                    new Programme(
                            Offer.values()[lever % 3],
                            random.nextInt(40),
                            random.nextDouble(2000),
                            10,
                            random.nextDouble(),
                            random.nextInt(24),
                            0.1,
                            reach));
        }
        return programmes;
    }

    /** What residents have been given by programmes this month. */
    private static final class Holding implements Oracle.Offers {

        private final long[] contacted;
        private final Programme[] tariff;
        private final Programme[] voucher;

        Holding(Residents residents) {
            contacted = residents.contacted.clone();
            tariff = terms(residents.tariffs, residents.population.slots());
            voucher = terms(residents.vouchers, residents.population.slots());
        }

        private static Programme[] terms(Holdings holdings, int slots) {
            var terms = new Programme[slots];
            for (var programme : holdings.programmes()) {
                for (int slot = 0; slot < slots; slot++) {
                    terms[slot] = Oracle.has(programme.holders, slot) ? programme.terms() : terms[slot];
                }
            }
            return terms;
        }

        @Override
        public double dataPart(int slot) {
            return tariff[slot] == null ? 1 : 1 - tariff[slot].share();
        }

        @Override
        public double devicePart(int slot) {
            return voucher[slot] == null ? 1 : 1 - voucher[slot].share();
        }

        @Override
        public int instalments(int slot) {
            return voucher[slot] == null ? 0 : voucher[slot].instalmentMonths();
        }

        @Override
        public boolean contacted(int slot) {
            return Oracle.has(contacted, slot);
        }
    }
}
