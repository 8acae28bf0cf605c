package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.foreshore.connectivity.Tariffing;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Source;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programmes pay is counted again from who holds what and who used it; each programme by itself, to the cent. */
class ProgrammesTest {

    private static final double HALF_A_CENT = 0.005;
    private static final int MONTHS = 18;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A programme and the months in which it runs. */
    private record Run(Programme programme, int from, int to) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachProgrammePaysForItsOwnHoldersAndNobodyElse(long seed) {
        var random = new SplittableRandom(seed);
        var runs = runs(random);
        double weight = random.nextBoolean() ? 1 : random.nextDouble(1, 50);
        var village = new Village(seed, random.nextInt(8) != 0, weight);
        List<ProgrammeAccount> before = List.of();
        for (int month = 0; month < MONTHS; month++) {
            var market = new Market(random.nextDouble(0.1, 3), random.nextDouble(20, 150), 1, 0.5);
            var programmes = inForce(runs, month);
            long courses = village.trained();
            var identified = village.identified();
            village.offer(programmes, market);
            courses = village.trained() - courses;
            var enrolled = enrolled(village, identified);
            var accounts = village.month(market);

            balance(accounts, programmes, before);
            assertThat(paid(accounts, Offer.TRAINING)).isCloseTo(courses * 15 * weight, within(HALF_A_CENT));
            assertThat(paid(accounts, Offer.IDENTITY))
                    .isCloseTo(Village.count(enrolled) * 15 * weight, within(HALF_A_CENT));
            assertThat(village.residents().programmes()).hasSameSizeAs(accounts);
            nobodyHoldsTwo(village.residents().tariffs);
            nobodyHoldsTwo(village.residents().vouchers);
            childrenHaveNothing(village.residents());
            payForTheirOwn(village.residents(), market, weight);
            before = accounts;
        }
    }

    /** Who holds an identity now and did not before: nobody below fifteen, and nobody has lost one. */
    private static long[] enrolled(Village village, long[] before) {
        var now = village.identified();
        for (int block = 0; block < now.length; block++) {
            assertThat(before[block] & ~now[block]).isZero();
            now[block] &= ~before[block];
            assertThat(now[block] & ~village.residents().age15[block]).isZero();
        }
        return now;
    }

    private static double paid(List<ProgrammeAccount> accounts, Offer offer) {
        return accounts.stream()
                .filter(account -> account.offer() == offer)
                .mapToDouble(ProgrammeAccount::disbursedUsd)
                .sum();
    }

    private static void payForTheirOwn(Residents residents, Market market, double weight) {
        for (var tariff : residents.tariffs.programmes()) {
            paysFor(tariff, residents.user, tariff.terms().share() * market.dataUsdPerGb() * basketGb() * weight);
        }
        for (var voucher : residents.vouchers.programmes()) {
            paysFor(voucher, residents.smart, voucher.terms().share() * market.deviceUsd() * weight);
        }
    }

    private static double basketGb() {
        return new Behaviour().adoption().basketGb();
    }

    private static void paysFor(RunningProgramme programme, long[] used, double each) {
        long users = 0;
        for (int block = 0; block < used.length; block++) {
            users += Long.bitCount(programme.holders[block] & used[block]);
        }
        assertThat(programme.account().disbursedUsd()).isCloseTo(users * each, within(HALF_A_CENT));
    }

    private static void balance(
            List<ProgrammeAccount> accounts, Map<Source, Programme> programmes, List<ProgrammeAccount> before) {
        assertThat(accounts).hasSameSizeAs(programmes.keySet());
        int at = 0;
        for (var programme : programmes.entrySet()) {
            var account = accounts.get(at++);
            assertThat(account.source()).isEqualTo(programme.getKey());
            balances(account, programme.getValue(), before);
        }
    }

    private static void balances(ProgrammeAccount account, Programme terms, List<ProgrammeAccount> before) {
        double opening = before.stream()
                .filter(old -> old.source().equals(account.source()))
                .mapToDouble(ProgrammeAccount::carriedOverUsd)
                .sum();
        boolean unlimited = Double.isInfinite(terms.usdPerMonth());
        assertThat(account.openingUsd()).isEqualTo(opening);
        assertThat(account.allocatedUsd()).isEqualTo(unlimited ? account.disbursedUsd() : terms.usdPerMonth());
        assertThat(account.openingUsd() + account.allocatedUsd())
                .isCloseTo(account.disbursedUsd() + account.carriedOverUsd(), within(HALF_A_CENT));
        assertThat(account.carriedOverUsd()).isNotNegative();
        assertThat(account.shortfallUsd()).isNotNegative();
        assertThat(account.disbursedUsd()).isLessThan(account.committedUsd() + HALF_A_CENT);
        if (!unlimited) {
            assertThat(account.committedUsd()).isLessThan(account.openingUsd() + account.allocatedUsd() + HALF_A_CENT);
        }
    }

    private static void nobodyHoldsTwo(Holdings holdings) {
        for (int block = 0; block < holdings.any.length; block++) {
            long seen = 0;
            for (var programme : holdings.programmes()) {
                assertThat(seen & programme.holders[block]).isZero();
                seen |= programme.holders[block];
            }
            assertThat(holdings.any[block]).isEqualTo(seen);
        }
    }

    /** Nobody below ten is offered anything, and a newborn does not inherit what was offered in its slot before. */
    private static void childrenHaveNothing(Residents residents) {
        for (int block = 0; block < residents.age10.length; block++) {
            long given = residents.trained[block];
            for (var programme : residents.programmes()) {
                given |= programme.holders[block] | programme.reached[block];
            }
            assertThat(given & ~residents.age10[block]).isZero();
        }
    }

    private static List<Run> runs(SplittableRandom random) {
        var runs = new ArrayList<Run>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            int from = random.nextInt(MONTHS);
            runs.add(new Run(programme(random), from, from + random.nextInt(1, 2 * MONTHS)));
        }
        return runs;
    }

    private static Programme programme(SplittableRandom random) {
        var offer = Offer.values()[random.nextInt(Offer.values().length)];
        var women = new Reach(Area.ANY, "", Sex.FEMALE, 0, 120, Share.ofPercent(60), false);
        return new Programme(
                offer,
                random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextDouble(0, 40),
                random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : Math.pow(10, random.nextDouble(0, 4)),
                15,
                random.nextDouble(),
                random.nextInt(24),
                random.nextDouble(),
                random.nextBoolean() ? women : Reach.EVERYBODY);
    }

    private static Map<Source, Programme> inForce(List<Run> runs, int month) {
        var regime = Regime.statusQuo();
        for (int lever = 0; lever < runs.size(); lever++) {
            var run = runs.get(lever);
            if (month >= run.from() && month < run.to()) {
                regime = regime.writtenBy(lever).with(run.programme());
            }
        }
        return regime.programmes();
    }

    @Test
    void aVoucherThatNobodyUsesCostsNothingAndNoneIsPromisedWithoutMoney() {
        var village = new Village(1, false, 1);
        var market = new Market(0.5, 100, 1, 0.5);
        var programmes = Regime.statusQuo().with(device(0.5, 120)).programmes();
        for (int month = 1; month <= 10; month++) {
            village.offer(programmes, market);
            var account = village.month(market).get(0);

            assertThat(account.committedUsd()).isEqualTo(50 * Math.floor(120.0 * month / 50));
            assertThat(account.disbursedUsd()).isZero();
            assertThat(account.carriedOverUsd()).isEqualTo(120.0 * month);
        }
    }

    @Test
    void aTariffThatHasBecomeTooDearIsLostByLotAndTheShortfallIsSeen() {
        var village = new Village(1, true, 1);
        var programmes = Regime.statusQuo()
                .with(new Programme(Offer.TARIFF, Double.POSITIVE_INFINITY, 100, 0, 0.5, 0, 1, Reach.EVERYBODY))
                .programmes();
        double each = 0.5 * basketGb();
        for (int month = 0; month < 6; month++) {
            village.offer(programmes, new Market(1, 100, 1, 0.5));
            village.month(new Market(1, 100, 1, 0.5));
        }
        long before = village.tariffs();
        assertThat(before).as("all places but those of the dead").isBetween((long) (100 / each) - 3, (long)
                (100 / each));

        var dear = new Market(100, 100, 1, 0.5);
        village.offer(programmes, dear);
        var account = village.month(dear).get(0);

        long kept = (long) Math.floor((account.openingUsd() + 100) / (100 * each));
        assertThat(village.tariffs()).isPositive().isLessThanOrEqualTo(kept).isLessThan(before);
        double used = account.disbursedUsd() / account.committedUsd();
        assertThat(account.shortfallUsd()).isGreaterThanOrEqualTo(used * (before - kept) * 100 * each);
        assertThat(account.disbursedUsd()).isLessThanOrEqualTo(kept * 100 * each);
    }

    /** With others or alone, a holder weighs the same cost: that under the terms of the programme that gave it. */
    @Test
    void aHolderFeelsTheRebateOfTheProgrammeThatGaveItAndNoOther() {
        var village = new Village(1, true, 1);
        var market = new Market(0.8, 60, 1, 0.5);
        var tariffs = village.running(Offer.TARIFF, 0.9, 0.2);
        var vouchers = village.running(Offer.DEVICE, 0.3, 0.8, 0.5);
        var together = village.burden();
        together.rebuild(market, tariffs, vouchers);
        for (int t = 1; t <= tariffs.size(); t++) {
            for (int v = 1; v <= vouchers.size(); v++) {
                var alone = village.burden();
                alone.rebuild(market, List.of(tariffs.get(t - 1)), List.of(vouchers.get(v - 1)));
                for (int income = 0; income < 30; income++) {
                    for (int buys : new int[] {Burden.MUST_BUY, Burden.BUY_SECOND}) {
                        for (var place : Tariffing.values()) {
                            assertThat(together.points(Burden.dataTier(t, place), Burden.deviceTier(buys, v), income))
                                    .isEqualTo(alone.points(
                                            Burden.dataTier(1, place), Burden.deviceTier(buys, 1), income));
                        }
                    }
                }
            }
        }
    }

    private static Programme device(double share, double usdPerMonth) {
        return new Programme(Offer.DEVICE, Double.POSITIVE_INFINITY, usdPerMonth, 0, share, 0, 0, Reach.EVERYBODY);
    }
}
