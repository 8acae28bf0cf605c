package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.List;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;
import org.foreshore.rules.Programme.Offer;

/**
 * State of all residents of one world: flags are bit planes (one bit per slot), skill is {@link Levels}, traits an int. Traits
 * change only when a slot passes to a newborn or a youth leaves school, alike in all arms.
 */
public final class Residents {

    final Population population;
    final LivingTraits traits;
    /** The same as planes. */
    final TraitPlanes planes;

    final Levels skill;

    /** Uses the Internet now. */
    final long[] user;
    /** Has ever used it. */
    final long[] everUser;
    /** Owns a mobile phone. */
    final long[] phone;
    /** Owns a smartphone (then also a phone). */
    final long[] smart;
    /** Has taken part in a course. */
    final long[] trained;
    /** Was contacted by a programme this month. */
    final long[] contacted;
    /** Loses the smartphone, if there is one, to a hazard this month. */
    final long[] swept;
    /** Has basic skill: level {@link Skill#BASIC} or more. */
    final long[] skilled;

    /** Who holds a social tariff. */
    final Holdings tariffs;
    /** Who holds a device voucher this month. */
    final Holdings vouchers;

    final long[] age10;
    final long[] age15;
    final long[] age25;
    final long[] age55;
    /** Is so old that less comes naturally ({@link Skill#natural}). */
    final long[] past45;
    /** Turns so old before the next yearly review, or may. */
    final long[] turning45;

    private final long[][] flags;
    private List<RunningProgramme> programmes = List.of();

    public Residents(Population population) {
        this.population = population;
        int blocks = population.blocks();
        traits = new LivingTraits(population);
        skill = new Levels(blocks);
        planes = new TraitPlanes(population);
        flags = new long[14][blocks];
        tariffs = new Holdings(blocks);
        vouchers = new Holdings(blocks);
        int at = 0;
        user = flags[at++];
        everUser = flags[at++];
        phone = flags[at++];
        smart = flags[at++];
        trained = flags[at++];
        contacted = flags[at++];
        swept = flags[at++];
        skilled = flags[at++];
        age10 = flags[at++];
        age15 = flags[at++];
        age25 = flags[at++];
        age55 = flags[at++];
        past45 = flags[at++];
        turning45 = flags[at];
        derive(0);
    }

    /** The stratum of a resident of a town or a village. */
    int stratum(int slot, boolean urban) {
        return Strata.of(urban, planes.weighed(slot), ageClass(slot >>> 6, slot & 63));
    }

    /** Age of an adult: 0 under 25, 1 to 54, 2 from 55. */
    int ageClass(int block, int lane) {
        return (int) (age25[block] >>> lane & 1) + (int) (age55[block] >>> lane & 1);
    }

    /** Back to the population as it was built, with nobody online and nothing owned. */
    void reset() {
        traits.reset();
        skill.fill(0);
        for (var plane : flags) {
            Arrays.fill(plane, 0);
        }
        derive(0);
    }

    /** Flags that may be set before any programme has begun, but for those that follow from traits or skill. */
    List<long[]> flags() {
        return List.of(user, everUser, phone, smart);
    }

    /**
     * Derives all that follows from traits and skill, as it was after a month in which no programme had yet begun: ages
     * are as old as each block's last yearly review.
     */
    void derive(int month) {
        hold(List.of());
        Arrays.fill(trained, 0);
        Arrays.fill(contacted, 0);
        for (int block = 0; block < population.blocks(); block++) {
            planes.take(block, traits.ofBlock(block));
            age(block, YearlyReview.last(block, month));
            skilled[block] = skill.atLeast(block, Skill.BASIC);
        }
    }

    /** These programmes and no others run from now on. */
    void hold(List<RunningProgramme> running) {
        programmes = running;
        tariffs.set(of(Offer.TARIFF));
        vouchers.set(of(Offer.DEVICE));
    }

    List<RunningProgramme> programmes() {
        return programmes;
    }

    private List<RunningProgramme> of(Offer offer) {
        return programmes.stream()
                .filter(programme -> programme.terms().offer() == offer)
                .toList();
    }

    /** Whatever the resident of a slot was, had, learned or was given is gone; the slot passes to a newborn. */
    void forget(int slot) {
        skill(slot, 0);
        for (var plane : List.of(user, everUser, phone, smart, trained, contacted, tariffs.any, vouchers.any)) {
            Bits.clear(plane, slot);
        }
        for (var programme : programmes) {
            Bits.clear(programme.holders, slot);
            Bits.clear(programme.reached, slot);
        }
    }

    /** Users now, one bit per slot; read only. */
    public long[] users() {
        return user;
    }

    /** Everything, for those who check. */
    public Census census() {
        var held = tariffs.programmes().stream()
                .map(programme -> new Census.Held(programme.terms(), programme.holders))
                .toList();
        return new Census(
                user,
                everUser,
                phone,
                smart,
                skilled,
                held,
                age10,
                age15,
                age25,
                age55,
                planes.mayShare,
                traits,
                skill);
    }

    public Population population() {
        return population;
    }

    /** Derives the age planes of one block, and says who is eighteen. */
    long age(int block, int month) {
        long at10 = 0;
        long at15 = 0;
        long at18 = 0;
        long at25 = 0;
        long past = 0;
        long turning = 0;
        long at55 = 0;
        int[] here = traits.ofBlock(block);
        for (long left = population.occupied()[block]; left != 0; left &= left - 1) {
            long bit = left & -left;
            int months = Traits.ageMonths(here[Long.numberOfTrailingZeros(left)], month);
            at10 |= bit & from(months, 10 * 12);
            at15 |= bit & from(months, 15 * 12);
            at18 |= bit & from(months, 18 * 12) & ~from(months, 19 * 12);
            at25 |= bit & from(months, 25 * 12);
            at55 |= bit & from(months, 55 * 12);
            past |= bit & from(months, Skill.OLD_MONTHS + 1);
            turning |= bit & from(months, Skill.OLD_MONTHS + 1 - 12);
        }
        age10[block] = at10;
        age15[block] = at15;
        age25[block] = at25;
        age55[block] = at55;
        past45[block] = past;
        turning45[block] = turning & ~past;
        return at18;
    }

    /** All ones from {@code least} on, else none; without a branch, since ages cannot be predicted. */
    private static long from(int months, int least) {
        return ~((long) (months - least) >> 63);
    }

    /** Level of skill that comes naturally; the month of birth is looked up only of those for whom it matters. */
    int naturalSkill(int block, int lane, int month) {
        int slot = block * 64 + lane;
        if ((age10[block] & ~turning45[block] & 1L << lane) == 0) {
            return Skill.natural(traits.of(slot), month);
        }
        int weighed = planes.weighed(slot);
        int drawbacks = (int) (past45[block] >>> lane & 1) + (int) (planes.severe(block) >>> lane & 1);
        return Skill.schooled(Traits.education(weighed), drawbacks);
    }

    /** Takes up new traits of the resident of a slot. */
    void retrait(int slot, int code) {
        traits.set(slot, code);
        planes.take(slot, code);
    }

    /** Residents of a block whose income class lies below {@code limit}. */
    public long incomeBelow(int block, int limit) {
        return planes.incomeBelow(block, limit);
    }

    void skill(int slot, int level) {
        skill.set(slot, level);
        long bit = 1L << (slot & 63);
        if (level >= Skill.BASIC) {
            skilled[slot >>> 6] |= bit;
        } else {
            skilled[slot >>> 6] &= ~bit;
        }
    }
}
