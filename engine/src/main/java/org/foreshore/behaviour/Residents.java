package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;

/**
 * State of all residents of one world: flags are bit planes (one bit per slot), skill is a byte, traits an int. Traits
 * change only when a slot passes to a newborn or a youth leaves school, alike in all arms.
 */
public final class Residents {

    final Population population;
    final int[] traits;
    final byte[] skill;

    /** Uses the Internet now. */
    final long[] user;
    /** Has ever used it. */
    final long[] everUser;
    /** Owns a mobile phone. */
    final long[] phone;
    /** Owns a smartphone (then also a phone). */
    final long[] smart;
    /** Has been taught something by a programme, oneself or through the household. */
    final long[] taught;
    /** Has taken part in a course. */
    final long[] trained;
    /** Holds a social tariff. */
    final long[] tariff;
    /** Was contacted by a programme this month. */
    final long[] contacted;
    /** Holds a device voucher this month. */
    final long[] voucher;
    /** Has basic skill: level {@link Skill#BASIC} or more. */
    final long[] skilled;

    final long[] female;
    final long[] age10;
    final long[] age15;
    final long[] age25;
    final long[] age55;
    final long[] mayShare;
    final long[] disabled;
    final long[][] education = new long[2][];
    final long[][] income = new long[5][];

    private final long[][] planes;

    public Residents(Population population) {
        this.population = population;
        int blocks = population.blocks();
        traits = population.traits().clone();
        skill = new byte[population.slots()];
        planes = new long[24][blocks];
        int at = 0;
        user = planes[at++];
        everUser = planes[at++];
        phone = planes[at++];
        smart = planes[at++];
        taught = planes[at++];
        trained = planes[at++];
        tariff = planes[at++];
        contacted = planes[at++];
        voucher = planes[at++];
        skilled = planes[at++];
        female = planes[at++];
        age10 = planes[at++];
        age15 = planes[at++];
        age25 = planes[at++];
        age55 = planes[at++];
        mayShare = planes[at++];
        disabled = planes[at++];
        for (int i = 0; i < education.length; i++) {
            education[i] = planes[at++];
        }
        for (int i = 0; i < income.length; i++) {
            income[i] = planes[at++];
        }
        for (int block = 0; block < blocks; block++) {
            refresh(block, 0);
        }
    }

    /** Back to the population as it was built, with nobody online and nothing owned. */
    void reset() {
        System.arraycopy(population.traits(), 0, traits, 0, traits.length);
        Arrays.fill(skill, (byte) 0);
        for (var plane : planes) {
            Arrays.fill(plane, 0);
        }
        for (int block = 0; block < population.blocks(); block++) {
            refresh(block, 0);
        }
    }

    /** Becomes an exact copy of another world's residents of the same population. */
    public void copyFrom(Residents other) {
        System.arraycopy(other.traits, 0, traits, 0, traits.length);
        System.arraycopy(other.skill, 0, skill, 0, skill.length);
        for (int i = 0; i < planes.length; i++) {
            System.arraycopy(other.planes[i], 0, planes[i], 0, planes[i].length);
        }
    }

    /** Users now, one bit per slot; read only. */
    public long[] users() {
        return user;
    }

    public Population population() {
        return population;
    }

    /** Derives the planes of traits and age of one block. */
    void refresh(int block, int month) {
        for (var plane : traitPlanes()) {
            plane[block] = 0;
        }
        for (long left = population.occupied()[block]; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            refresh(block, 1L << lane, traits[block * 64 + lane], month);
        }
    }

    private void refresh(int block, long bit, int code, int month) {
        int years = Math.floorDiv(Traits.ageMonths(code, month), 12);
        set(female, block, bit, Traits.female(code));
        set(age10, block, bit, years >= 10);
        set(age15, block, bit, years >= 15);
        set(age25, block, bit, years >= 25);
        set(age55, block, bit, years >= 55);
        set(mayShare, block, bit, Traits.mayShare(code));
        set(disabled, block, bit, Traits.disability(code) > 0);
        for (int i = 0; i < education.length; i++) {
            set(education[i], block, bit, (Traits.education(code) >> i & 1) != 0);
        }
        for (int i = 0; i < income.length; i++) {
            set(income[i], block, bit, (Traits.incomeClass(code) >> i & 1) != 0);
        }
    }

    private long[][] traitPlanes() {
        return Arrays.copyOfRange(planes, 10, planes.length);
    }

    private static void set(long[] plane, int block, long bit, boolean on) {
        if (on) {
            plane[block] |= bit;
        }
    }

    /** Residents of a block whose income class lies below {@code limit}. */
    long incomeBelow(int block, int limit) {
        long less = 0;
        for (int i = 0; i < income.length; i++) {
            long zero = ~income[i][block];
            less = (limit >> i & 1) != 0 ? zero | less : zero & less;
        }
        return limit >= 1 << income.length ? -1L : less;
    }

    void skill(int slot, int level) {
        skill[slot] = (byte) level;
        long bit = 1L << (slot & 63);
        if (level >= Skill.BASIC) {
            skilled[slot >>> 6] |= bit;
        } else {
            skilled[slot >>> 6] &= ~bit;
        }
    }
}
