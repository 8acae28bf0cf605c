package org.foreshore.behaviour;

/** Questions put to 64 residents at once. */
final class Bits {

    /** Leading binary digits of a uniform that are held as words. */
    static final int LEAD = 6;

    /** Digits of a uniform that come from a hash of their own. */
    static final int TAIL = 21;

    private Bits() {}

    /**
     * Residents whose uniform may lie below a threshold.
     *
     * @param digits the six leading digits, first digit first
     * @param bound see {@link #bound}
     */
    static long below(long[] digits, int bound) {
        if (bound >= 1 << LEAD) {
            return -1L;
        }
        long less = 0;
        for (int i = LEAD - 1; i >= 0; i--) {
            long zero = ~digits[i];
            less = (bound >> (LEAD - 1 - i) & 1) != 0 ? zero | less : zero & less;
        }
        return less;
    }

    /** Smallest bound for {@link #below} that lets nobody slip whose uniform lies below {@code threshold}. */
    static int bound(int threshold) {
        return threshold <= 0 ? 0 : Math.min(1 << LEAD, (threshold - 1 >> TAIL) + 1);
    }

    /** Leading digits of one resident's uniform, as a number below 64. */
    static int lead(long[] digits, int lane) {
        int number = 0;
        for (int i = 0; i < LEAD; i++) {
            number = number << 1 | (int) (digits[i] >>> lane & 1);
        }
        return number;
    }

    /**
     * Everybody in whose household at least one bit is set.
     *
     * @param first set for the first member of each household; households have at most 8 members in adjacent lanes
     */
    static long household(long bits, long first) {
        long up = ~first;
        long down = ~(first >>> 1) & 0x7FFFFFFFFFFFFFFFL;
        long all = bits;
        long pass = up;
        for (int step = 1; step < 8; step <<= 1) {
            all |= all << step & pass;
            pass &= pass << step;
        }
        pass = down;
        for (int step = 1; step < 8; step <<= 1) {
            all |= all >>> step & pass;
            pass &= pass >>> step;
        }
        return all;
    }

    /** The first {@code count} of a block; residents come in the order of their distance from the centre. */
    static long first(long residents, int count) {
        if (count <= 0) {
            return 0;
        }
        if (count >= Long.bitCount(residents)) {
            return residents;
        }
        long rest = residents;
        for (int i = 0; i < count; i++) {
            rest &= rest - 1;
        }
        return residents & ~rest;
    }

    static boolean has(long[] plane, int slot) {
        return (plane[slot >>> 6] >>> (slot & 63) & 1) != 0;
    }

    static void set(long[] plane, int slot) {
        plane[slot >>> 6] |= 1L << (slot & 63);
    }

    static void clear(long[] plane, int slot) {
        plane[slot >>> 6] &= ~(1L << (slot & 63));
    }
}
