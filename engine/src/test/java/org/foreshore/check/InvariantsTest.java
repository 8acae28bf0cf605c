package org.foreshore.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foreshore.check.SmallWorld.first;
import static org.foreshore.check.SmallWorld.flip;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foreshore.behaviour.Imposter;
import org.foreshore.connectivity.Saboteur;
import org.foreshore.outcome.Flow;
import org.foreshore.policy.CommunityNetworks;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.rules.Regime;
import org.foreshore.safety.Gossip;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {

    static Stream<Invariant> all() {
        return Stream.concat(Inspection.accounts().stream(), Inspection.residents().stream());
    }

    private static Regime busy() {
        var regime = new SkillsTraining().applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY);
        regime = new SocialTariff().applyTo(regime, 1, Reach.EVERYBODY);
        regime = new DeviceSubsidy().applyTo(regime, 1, Reach.EVERYBODY);
        regime = new CommunityNetworks().applyTo(regime, 1, Reach.EVERYBODY);
        return new RuralBroadband().applyTo(regime, 1, Reach.EVERYBODY);
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsInAWorldLeftAlone(Invariant invariant) {
        var small = new SmallWorld(invariant);
        for (int month = 0; month < 14; month++) {
            small.month(busy());
            small.check(busy());
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                breaks(new CoverageOnlyGrows(), "were covered, now", w -> Saboteur.cover4g(w.world.network(), 0, 0.1)),
                breaks(new SharesAreShares(), "3G coverage is 1.1", w -> Saboteur.cover4g(w.world.network(), 1, 1.1)),
                breaks(new SharesAreShares(), "quality is -0.1", w -> Saboteur.quality(w.world.network(), 1, -0.1)),
                breaks(new SharesAreShares(), "price of data, USD is NaN", w -> w.dearer(Double.NaN)),
                breaks(
                        new RumoursAddUp(),
                        "1.0 open, 0.2",
                        w -> Gossip.believe(w.world.safety().rumours(), 1, 0.2)),
                breaks(
                        new RumoursAddUp(),
                        "-0.2 bel",
                        w -> Gossip.believe(w.world.safety().rumours(), 1, -0.2)),
                breaks(new EmergenciesNest(), "WARNED", w -> Imposter.happens(w.world.society(), Flow.WARNED)),
                breaks(new EmergenciesNest(), "HEEDED", w -> Imposter.happens(w.world.society(), Flow.HEEDED)),
                breaks(
                        new EmergenciesNest(),
                        "RELIEF_ON_TIME",
                        w -> Imposter.happens(w.world.society(), Flow.RELIEF_ON_TIME)),
                breaks(
                        new EmergenciesNest(),
                        "FORGONE_IDENTITY",
                        w -> Imposter.happens(w.world.society(), Flow.FORGONE_SKILL)),
                breaks(
                        new LocalitiesAddUp(),
                        "NEEDS of ALL are",
                        w -> Imposter.happensIn(w.world.society(), 1, Flow.NEEDS)),
                breaks(new WeightsFollowGrowth(), "weighted residents, projected", InvariantsTest::empty),
                breaks(
                        new FirmsAreConstant(),
                        "firms by area and size were",
                        w -> w.world.firms().found(7)),
                breaks(new SlotsAreConstant(), "moved in or out", InvariantsTest::empty),
                breaks(new SlotsAreConstant(), "empty, but holds flags", w -> flip(w.census.phone(), unoccupied(w))),
                breaks(new SlotsAreConstant(), "aged -1 months", w -> Imposter.unborn(w.census, 3, w.world.month())),
                breaks(new UsersCanUse(), "outside coverage", w -> Saboteur.cover4g(w.world.network(), 0, 0.001)),
                breaks(new UsersCanUse(), "nobody so poor can pay", w -> w.dearer(50)),
                breaks(new UsersCanUse(), "without a smartphone", w -> java.util.Arrays.fill(w.census.smart(), 0)),
                breaks(new UsersCanUse(), "without a smartphone", w -> borrow(w)),
                breaks(new UsersCanUse(), "below ten", w -> flip(w.census.age10(), first(w.census.user()))),
                breaks(new FlagsImply(), "no phone", w -> flip(w.census.phone(), first(w.census.smart()))),
                breaks(new FlagsImply(), "never has", w -> flip(w.census.everUser(), first(w.census.user()))),
                breaks(new FlagsImply(), "is 55 but not 25", w -> flip(w.census.age25(), first(w.census.age55()))),
                breaks(new FlagsImply(), "is 25 but not 15", w -> flip(w.census.age15(), first(w.census.age25()))),
                breaks(new FlagsImply(), "is 15 but not ten", w -> flip(w.census.age10(), first(w.census.age15()))),
                breaks(new EverUsersRemain(), "no longer", w -> flip(w.census.everUser(), first(w.census.everUser()))),
                breaks(new SmartphonesBalance(), "broke and", w -> flip(w.census.smart(), first(w.census.smart()))),
                breaks(
                        new SkillStaysInBounds(),
                        "level 0, not between",
                        w -> Imposter.unlearn(w.census, grown(w, w.census.skilled()))),
                breaks(
                        new SkillStaysInBounds(),
                        "wrongly counted",
                        w -> flip(w.census.skilled(), first(w.census.skilled()))),
                breaks(new CountersAgree(), "USERS are reported", w -> swapUsers(w)),
                breaks(new CountersAgree(), "users are reported", w -> flip(w.census.user(), first(w.census.user()))),
                breaks(
                        new CountersAgree(),
                        "people are reported",
                        w -> flip(w.census.age10(), first(w.census.age10()))),
                breaks(new CountersAgree(), "PHONE are", w -> flip(w.census.phone(), grown(w, w.census.phone()))),
                breaks(new CountersAgree(), "SMARTPHONE are", w -> flip(w.census.smart(), grown(w, w.census.smart()))),
                breaks(new CountersAgree(), "SKILLED are", w -> flip(w.census.skilled(), grown(w, w.census.skilled()))),
                breaks(new CountersAgree(), "COVERED_3G are", w -> Saboteur.cover4g(w.world.network(), 0, 0.5)));
    }

    private static Arguments breaks(Invariant invariant, String message, Consumer<SmallWorld> sabotage) {
        return Arguments.of(invariant.getClass().getSimpleName(), message, invariant, sabotage);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void isBrokenInAWorldBrokenOnPurpose(
            String name, String message, Invariant invariant, Consumer<SmallWorld> sabotage) {
        var small = new SmallWorld(invariant);
        small.month(Regime.statusQuo());
        small.check();
        sabotage.accept(small);
        assertThatThrownBy(small::check)
                .isInstanceOf(InvariantBroken.class)
                .hasMessageStartingWith(name + " broken in month 18, ")
                .hasMessageContaining(message);
    }

    /** A month that nobody has closed: the next opens with other balances than were seen. */
    @Test
    void balancesOpenAsTheyClosed() {
        var small = new SmallWorld(new LedgerBalances());
        small.month(busy());
        small.month(busy());

        assertThatThrownBy(small::check)
                .isInstanceOf(InvariantBroken.class)
                .hasMessageStartingWith("LedgerBalances broken in month 19, NATIONAL_GOVERNMENT: ");
    }

    @Test
    void coverageMayGoWithACommunityNetworkThatFails() {
        var small = new SmallWorld(new CoverageOnlyGrows());
        Saboteur.community(small.world.network(), 1, true);
        small.check();
        Saboteur.community(small.world.network(), 1, false);
        assertThatCode(small::check).doesNotThrowAnyException();
    }

    static Stream<Regime> spenders() {
        var ample = Money.usd(1e7);
        var all = Share.ALL;
        return Stream.of(
                        new SkillsTraining(500, Money.usd(15)),
                        new SocialTariff(all, all, ample),
                        new DeviceSubsidy(all, 12, Share.NONE, ample),
                        new CommunityNetworks(500, Money.usd(100), true),
                        new RuralBroadband(1000, ample, 1))
                .map(lever -> lever.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY));
    }

    /** The same spending is within the budgets of those who allowed it, and not of those who did not. */
    @ParameterizedTest
    @MethodSource("spenders")
    void spendingIsBrokenByWhatNoRuleAllots(Regime regime) {
        var allowed = new SmallWorld(new SpendingWithinBudgets());
        var forbidden = new SmallWorld(new SpendingWithinBudgets());
        Saboteur.cover4g(allowed.world.network(), 1, 0);
        Saboteur.cover4g(forbidden.world.network(), 1, 0);
        for (int month = 0; month < 6; month++) {
            allowed.month(regime);
            allowed.check(regime);
            forbidden.month(regime);
        }
        assertThatThrownBy(forbidden::check)
                .isInstanceOf(InvariantBroken.class)
                .hasMessageContaining("USD, allotted 0.00");
    }

    @Test
    void aProgrammeAccountIsBrokenByMoneyFromNowhere() {
        var regime = new SkillsTraining().applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY);
        var forgotten = new SmallWorld(new ProgrammeAccountsBalance());
        forgotten.month(regime);
        assertThatThrownBy(() -> forgotten.check(Regime.statusQuo())).hasMessageContaining("is in no rule");

        var skipped = new SmallWorld(new ProgrammeAccountsBalance());
        var tariff = new SocialTariff().applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY);
        skipped.month(tariff);
        skipped.month(tariff);
        assertThatThrownBy(() -> skipped.check(tariff)).hasMessageContaining("opens with");
    }

    private static void empty(SmallWorld small) {
        flip(small.world.population().occupied(), first(small.world.population().occupied()));
    }

    private static int unoccupied(SmallWorld small) {
        var empty = small.world.population().occupied().clone();
        for (int block = 0; block < empty.length; block++) {
            empty[block] = ~empty[block];
        }
        return first(empty);
    }

    /** Somebody who borrows a smartphone at home loses the permission. */
    private static void borrow(SmallWorld small) {
        flip(small.census.mayShare(), first(small.census.user(), small.census.smart()));
    }

    private static int grown(SmallWorld small, long[] plane) {
        var adults = plane.clone();
        for (int block = 0; block < adults.length; block++) {
            adults[block] &= small.census.age15()[block];
        }
        return first(adults);
    }

    /** A user aged 15 becomes none and a child of ten becomes one, so that the settlement's sum stays. */
    private static void swapUsers(SmallWorld small) {
        int end = small.world.population().firstBlock()[1];
        var census = small.census;
        for (int block = 0; block < end; block++) {
            long adults = census.user()[block] & census.age15()[block];
            long children = census.age10()[block] & ~census.age15()[block] & ~census.user()[block];
            if (adults != 0 && children != 0) {
                flip(census.user(), Lanes.slot(block, adults));
                flip(census.user(), Lanes.slot(block, children));
                return;
            }
        }
    }
}
