package org.foreshore.behaviour;

/** Questions put to 64 residents at once. */
final class Bits {

    private Bits() {}

    /**
     * Everybody in whose household at least one bit is set.
     *
     * @param first set for the first member of each household; households have at most 8 members in adjacent lanes
     */
    static long household(long bits, long first) {
        // After the last household lanes may be empty: it, too, ends within eight.
        long last = first >>> 1 | Long.highestOneBit(first) << 7 | Long.MIN_VALUE;
        // A household's lanes but the last, full, and any bit among them carry into the last.
        long all = ((bits & ~last) + ~last | bits) & last;
        long pass = ~last;
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
