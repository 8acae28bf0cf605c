package org.foreshore.behaviour;

import org.foreshore.population.Population;
import org.foreshore.population.Traits;

/**
 * The {@link Traits} of all residents once more, as they are asked for month by month: some of their binary digits as bit
 * planes, and for each resident those that scorecards weigh. The words of a block lie side by side.
 */
final class TraitPlanes {

    /** The lowest digits of {@link Traits} have planes in their order: income, schooling, sex, some and severe difficulty. */
    private static final int WORDS = 10;

    private static final int INCOME_DIGITS = 5;
    private static final int SCHOOLING = 5;
    private static final int FEMALE = 7;
    private static final int SOME = 8;
    private static final int SEVERE = 9;
    private static final int MAY_SHARE = 16;
    private static final int LANES = 64;

    /** May use a smartphone owned in the household. */
    final long[] mayShare;

    private final long[] words;
    private final char[] weighed;

    TraitPlanes(Population population) {
        mayShare = new long[population.blocks()];
        words = new long[WORDS * population.blocks()];
        weighed = new char[population.slots()];
    }

    /** Takes up the traits of all slots of a block. */
    void take(int block, int[] traits) {
        for (int lane = 0; lane < LANES; lane++) {
            weighed[LANES * block + lane] = (char) traits[lane];
        }
        for (int digit = 0; digit < WORDS; digit++) {
            words[WORDS * block + digit] = plane(traits, digit);
        }
        mayShare[block] = plane(traits, MAY_SHARE);
    }

    private static long plane(int[] traits, int digit) {
        long plane = 0;
        for (int lane = 0; lane < LANES; lane++) {
            plane |= (traits[lane] >>> digit & 1L) << lane;
        }
        return plane;
    }

    /** Takes up the changed traits of one slot. */
    void take(int slot, int traits) {
        weighed[slot] = (char) traits;
        int block = slot >>> 6;
        for (int digit = 0; digit < WORDS; digit++) {
            put(words, WORDS * block + digit, slot, traits >>> digit & 1L);
        }
        put(mayShare, block, slot, traits >>> MAY_SHARE & 1L);
    }

    private static void put(long[] words, int at, int lane, long digit) {
        words[at] = words[at] & ~(1L << lane) | digit << lane;
    }

    /** The sixteen lowest bits of {@link Traits}: all but sharing and birth. */
    int weighed(int slot) {
        return weighed[slot];
    }

    /** Residents of a block whose income class lies below {@code limit}. */
    long incomeBelow(int block, int limit) {
        long less = 0;
        for (int digit = 0; digit < INCOME_DIGITS; digit++) {
            long zero = ~words[WORDS * block + digit];
            less = (limit >> digit & 1) != 0 ? zero | less : zero & less;
        }
        return limit >= 1 << INCOME_DIGITS ? -1L : less;
    }

    /** Residents of a block whose schooling has its lower binary digit (0), or its higher (1): secondary or tertiary. */
    long schooling(int block, int digit) {
        return words[WORDS * block + SCHOOLING + digit];
    }

    long female(int block) {
        return words[WORDS * block + FEMALE];
    }

    /** With a difficulty, some or severe. */
    long disabled(int block) {
        return words[WORDS * block + SOME] | severe(block);
    }

    long severe(int block) {
        return words[WORDS * block + SEVERE];
    }
}
