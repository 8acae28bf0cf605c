package org.foreshore.behaviour;

import java.util.Optional;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.story.Event;

/**
 * What moves one resident in a month's decision about the Internet: the decision of {@link ResidentPass} taken apart for a
 * single resident, from the same luck. It decides nothing itself.
 */
final class Deliberation {

    private final Residents residents;
    private final ResidentPass pass;
    private final Odds odds;
    private final Burden burden;
    private final Scorecard scorecard;

    Deliberation(Residents residents, ResidentPass pass, Odds odds, Burden burden, Scorecard scorecard) {
        this.residents = residents;
        this.pass = pass;
        this.odds = odds;
        this.burden = burden;
        this.scorecard = scorecard;
    }

    /** What keeps somebody offline who thinks of going online this month; empty for all others. */
    Optional<Event> heldBy(int slot, boolean connected, Surroundings around, Market market, long monthKey) {
        int block = slot >>> 6;
        long bit = 1L << slot;
        int luck = Draws.uniform(monthKey, Stream.ADOPTION, slot);
        int consider = consider(block, slot, around);
        boolean thinks = Bits.has(residents.age10, slot) && !Bits.has(residents.user, slot) && luck < consider;
        if (!thinks) {
            return Optional.empty();
        }
        if (!connected) {
            return Optional.of(Event.HELD_BY_NETWORK);
        }
        if ((burden.barred(residents, block, around.tariffing()) & bit) != 0) {
            return Optional.of(Event.HELD_BY_DATA_PRICE);
        }
        return obstacle(slot, around, market, consider, luck);
    }

    private Optional<Event> obstacle(int slot, Surroundings around, Market market, int consider, int luck) {
        int device = pass.deviceTier(slot);
        int points = pass.points(slot, around, device);
        if (luck < Chance.both(consider, Chance.logistic(points))) {
            return Optional.empty();
        }
        int income = Traits.incomeClass(residents.traits.of(slot));
        int owning = pass.points(slot, around, Burden.HAS_ACCESS);
        int data = burden.points(tier(slot, around), Burden.HAS_ACCESS, income);
        if (device != Burden.HAS_ACCESS && luck < Chance.both(consider, Chance.logistic(owning))) {
            return Optional.of(Event.HELD_BY_PHONE_PRICE);
        }
        if (luck < Chance.both(consider, Chance.logistic(owning - data + burden.free(income, market)))) {
            return Optional.of(Event.HELD_BY_DATA_PRICE);
        }
        int missing = scorecard.skill(Skill.TOP) - scorecard.skill(residents.skill.get(slot));
        boolean skilled = luck < Chance.both(consider, Chance.logistic(points + missing));
        return Optional.of(skilled ? Event.HELD_BY_SKILL : Event.HELD_BY_OTHER);
    }

    private int tier(int slot, Surroundings around) {
        return Burden.dataTier(residents.tariffs.number(slot >>> 6, 1L << slot), around.tariffing());
    }

    private int consider(int block, int slot, Surroundings around) {
        long home = Bits.household(residents.user[block], residents.population.householdFirst()[block]);
        boolean atHome = (home >>> slot & 1) != 0;
        int consider = Bits.has(residents.everUser, slot)
                ? odds.reconsider
                : around.consider()[pass.group(block, slot & 63) + (atHome ? Neighbours.GROUPS : 0)];
        return Bits.has(residents.contacted, slot) ? Math.max(consider, odds.contact) : consider;
    }

    /** Whether a user looks at it again this month and gives it up. */
    boolean givesUp(int slot, Surroundings around, long monthKey) {
        int stay = Chance.logistic(pass.points(slot, around, Burden.HAS_ACCESS) + odds.habit);
        return Bits.has(residents.user, slot)
                && Draws.uniform(monthKey, Stream.ADOPTION, slot) < Chance.both(odds.reexamine, Chance.not(stay));
    }

    /** Whether the smartphone breaks, is lost or stolen this month. */
    boolean breaks(int slot, long monthKey) {
        boolean poorest = Traits.incomeClass(residents.traits.of(slot)) < Traits.INCOME_CLASSES / 5;
        boolean worn = Draws.uniform(monthKey, Stream.DEVICE_LOSS, slot) < (poorest ? odds.poorLoss : odds.loss);
        return Bits.has(residents.smart, slot) && (worn || Bits.has(residents.swept, slot));
    }
}
