package org.foreshore.behaviour;

import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.random.Lots;
import org.foreshore.random.Stream;

/**
 * One month of the residents of a settlement: devices break, people take up or give up the Internet, skill grows or
 * fades, and everything is counted. Reads the state of the month before, writes this month's.
 *
 * <p>For each process the uniforms of 64 residents are screened at once by their leading digits; only those who can
 * change are looked at. The screen never changes a result: a scalar oracle among the tests looks at everybody, resident
 * by resident, and must give the same bits. One pass belongs to one thread.
 */
public final class ResidentPass {

    private final Residents residents;
    private final Experience experience;
    private final Scorecard scorecard;
    private final Burden burden;
    private final Odds odds;
    private final BlockCount count;
    private final Lots lots = new Lots();

    private long monthKey;
    private int considerAlone;
    private int considerWithUser;
    private int month;
    private long purchases;
    private long broken;
    private long[] vouchersUsed = new long[1];

    /** @param tallies where it hands over what it has counted */
    ResidentPass(
            Residents residents,
            Experience experience,
            Scorecard scorecard,
            Burden burden,
            Odds odds,
            Tallies tallies) {
        this.residents = residents;
        this.experience = experience;
        this.scorecard = scorecard;
        this.burden = burden;
        this.odds = odds;
        count = new BlockCount(residents, experience, burden, tallies);
    }

    /** Begins a month: clears what is counted. */
    void begin(int month, long monthKey) {
        this.month = month;
        this.monthKey = monthKey;
        lots.begin(monthKey);
        purchases = 0;
        broken = 0;
        vouchersUsed = new long[residents.vouchers.programmes().size() + 1];
        count.begin();
    }

    /** Hands over what it has counted in the settlements it has run last. */
    void end() {
        count.handOver();
    }

    /** Smartphones bought this month by simulated residents. */
    long purchases() {
        return purchases;
    }

    /** Smartphones of simulated residents that broke, were lost or stolen this month, replaced or not. */
    long broken() {
        return broken;
    }

    /** How many of the smartphones bought this month were bought with the voucher of this number. */
    long vouchersUsed(int number) {
        return vouchersUsed[number];
    }

    /** Runs one settlement. */
    void run(int settlement, Surroundings around, Neighbours neighbours) {
        var population = residents.population;
        int from = population.firstBlock()[settlement];
        int to = population.firstBlock()[settlement + 1];
        considerAlone = Lots.bound(Odds.most(around.consider(), 0, Neighbours.GROUPS));
        considerWithUser = Lots.bound(Odds.most(around.consider(), Neighbours.GROUPS, 2 * Neighbours.GROUPS));
        count.beginSettlement(settlement);
        int before = 0;
        for (int block = from; block < to; block++) {
            long occupied = population.occupied()[block];
            int here = Long.bitCount(occupied);
            step(
                    block,
                    around,
                    Bits.first(occupied, around.inService() - before),
                    Bits.first(occupied, around.built() - before));
            count.add(
                    block,
                    around,
                    Bits.first(occupied, around.in4g() - before),
                    Bits.first(occupied, around.inService() - before));
            before += here;
        }
        count.endSettlement(settlement, neighbours);
    }

    private void step(int block, Surroundings around, long inService, long built) {
        long occupied = residents.population.occupied()[block];
        long first = residents.population.householdFirst()[block];
        long user = residents.user[block];
        long smart = residents.smart[block];
        long homeSmart = Bits.household(smart, first) & occupied;
        long homeUser = Bits.household(user, first) & occupied;
        long access = smart | homeSmart & residents.planes.mayShare[block];
        long barred = burden.barred(residents, block, around.tariffing());
        long free = occupied & ~user & residents.age10[block] & inService & ~barred;

        lots.draw(Stream.ADOPTION, block);
        long ever = residents.everUser[block];
        long considering = homeUser & lots.mayLieBelow(considerWithUser) | ~homeUser & lots.mayLieBelow(considerAlone);
        long thinking = free
                & (~ever & considering
                        | ever & lots.mayLieBelow(Lots.bound(odds.reconsider))
                        | residents.contacted[block]);
        long joining = adopt(block, around, thinking, homeUser, homeSmart, access);
        long leaving = leave(block, around, user & lots.mayLieBelow(Lots.bound(odds.reexamine)));

        lots.draw(Stream.DEVICE_LOSS, block);
        long lost = lose(block, around, user, smart);

        lots.draw(Stream.LEARNING, block);
        long fading = ~user & lots.mayLieBelow(odds.fadeBound) & occupied & Fading.possible(residents, block);
        learn(block, user, user & lots.mayLieBelow(odds.learnBound) | fading);

        settle(block, user & ~leaving | joining, smart & ~lost | joining & ~access, built & ~barred);
    }

    /** Writes the flags; whoever has lost the last device, the coverage or the means is no user any more. */
    private void settle(int block, long user, long smart, long able) {
        long first = residents.population.householdFirst()[block];
        long home = Bits.household(smart, first) & residents.planes.mayShare[block];
        long stays = user & able & (smart | home);
        residents.smart[block] = smart;
        residents.phone[block] |= smart;
        residents.user[block] = stays;
        residents.everUser[block] |= user;
    }

    private long adopt(int block, Surroundings around, long thinking, long homeUser, long homeSmart, long access) {
        long joining = 0;
        for (long left = thinking; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            long bit = 1L << lane;
            int slot = block * 64 + lane;
            int consider = (residents.everUser[block] & bit) != 0
                    ? odds.reconsider
                    : around.consider()[group(block, lane) + ((homeUser & bit) != 0 ? Neighbours.GROUPS : 0)];
            if ((residents.contacted[block] & bit) != 0) {
                consider = Math.max(consider, odds.contact);
            }
            int device = deviceTier(block, bit, homeSmart, access);
            int attraction = Chance.logistic(points(block, bit, slot, around, device));
            if (lots.isBelow(Chance.both(consider, attraction), lane)) {
                joining |= bit;
                purchases += device == Burden.HAS_ACCESS ? 0 : 1;
                vouchersUsed[Burden.voucher(device)]++;
            }
        }
        return joining;
    }

    private int deviceTier(int block, long bit, long homeSmart, long access) {
        if ((access & bit) != 0) {
            return Burden.HAS_ACCESS;
        }
        int tier = (homeSmart & bit) != 0 ? Burden.BUY_SECOND : Burden.MUST_BUY;
        return Burden.deviceTier(tier, residents.vouchers.number(block, bit));
    }

    private long leave(int block, Surroundings around, long examining) {
        long leaving = 0;
        for (long left = examining; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            long bit = 1L << lane;
            int slot = block * 64 + lane;
            int stay = Chance.logistic(points(block, bit, slot, around, Burden.HAS_ACCESS) + odds.habit);
            if (lots.isBelow(Chance.both(odds.reexamine, Chance.not(stay)), lane)) {
                leaving |= bit;
            }
        }
        return leaving;
    }

    /** Points of going online, or of staying, for one resident. */
    int points(int slot, Surroundings around, int deviceTier) {
        return points(slot >>> 6, 1L << slot, slot, around, deviceTier);
    }

    /** Device tier of a resident as things stand. */
    int deviceTier(int slot) {
        int block = slot >>> 6;
        long smart = residents.smart[block];
        long home = Bits.household(smart, residents.population.householdFirst()[block]);
        return deviceTier(block, 1L << slot, home, smart | home & residents.planes.mayShare[block]);
    }

    private int points(int block, long bit, int slot, Surroundings around, int deviceTier) {
        int traits = residents.planes.weighed(slot);
        int tier = Burden.dataTier(residents.tariffs.number(block, bit), around.tariffing());
        return around.points()
                + scorecard.points(
                        around.urban(), traits, (residents.age55[block] & bit) != 0, residents.skill.get(slot))
                + scorecard.trust(experience.trust.get(slot))
                + burden.points(tier, deviceTier, Traits.incomeClass(traits));
    }

    private long lose(int block, Surroundings around, long user, long smart) {
        long poorest = residents.incomeBelow(block, Traits.INCOME_CLASSES / 5);
        long swept = residents.swept[block];
        residents.swept[block] = 0;
        long candidates = swept
                | poorest & lots.mayLieBelow(Lots.bound(odds.poorLoss))
                | ~poorest & lots.mayLieBelow(Lots.bound(odds.loss));
        long lost = 0;
        for (long left = smart & candidates; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            int slot = block * 64 + lane;
            int chance = (poorest >>> lane & 1) != 0 ? odds.poorLoss : odds.loss;
            if ((swept >>> lane & 1) != 0 || lots.isBelow(chance, lane)) {
                broken++;
                lost |= replace(block, 1L << lane, slot, around, user) ? 0 : 1L << lane;
            }
        }
        return lost;
    }

    /** A user who can bear the price of the next smartphone does not go offline for a broken one. */
    private boolean replace(int block, long bit, int slot, Surroundings around, long user) {
        if ((user & bit) == 0) {
            return false;
        }
        int attraction = Chance.logistic(points(block, bit, slot, around, Burden.MUST_BUY) + odds.habit);
        boolean buys = Draws.below(monthKey, Stream.REPLACEMENT, block, attraction, bit) != 0;
        purchases += buys ? 1 : 0;
        return buys;
    }

    private void learn(int block, long user, long candidates) {
        for (long left = candidates; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            int slot = block * 64 + lane;
            int level = residents.skill.get(slot);
            if ((user >>> lane & 1) != 0) {
                if (level < Skill.TOP && lots.isBelow(odds.learn[level], lane)) {
                    residents.skill(slot, level + Skill.stepUp(level));
                }
            } else {
                int excess = level - residents.naturalSkill(block, lane, month);
                if (excess > 0 && lots.isBelow(odds.fade[excess], lane)) {
                    residents.skill(slot, level - Skill.stepDown(excess));
                }
            }
        }
    }

    int group(int block, int lane) {
        int old = (int) (residents.age55[block] >>> lane & 1);
        int grown = (int) (residents.age25[block] >>> lane & 1);
        int female = (int) (residents.planes.female(block) >>> lane & 1);
        int schooled = (int) (residents.planes.schooling(block, 1) >>> lane & 1);
        return female * 6 + (old + grown) * 2 + schooled;
    }
}
