package org.foreshore.behaviour;

/**
 * A number from 0 to 15 for each resident, held as four bit planes so that sums over groups are counts of bits. The four
 * words of a block lie side by side.
 */
public final class Levels {

    static final int TOP = 15;
    static final int BITS = 4;

    private final long[] words;

    Levels(int blocks) {
        words = new long[BITS * blocks];
    }

    void copyFrom(Levels other) {
        System.arraycopy(other.words, 0, words, 0, words.length);
    }

    /** The same level for everybody. */
    void fill(int level) {
        for (int at = 0; at < words.length; at++) {
            words[at] = -(level >> at % BITS & 1L);
        }
    }

    public int get(int slot) {
        int at = BITS * (slot >>> 6);
        return (int) (words[at] >>> slot & 1
                | (words[at + 1] >>> slot & 1) << 1
                | (words[at + 2] >>> slot & 1) << 2
                | (words[at + 3] >>> slot & 1) << 3);
    }

    void set(int slot, int level) {
        set(slot >>> 6, 1L << slot, level);
    }

    /** The same level for some residents of a block. */
    void set(int block, long lanes, int level) {
        int at = BITS * block;
        for (int bit = 0; bit < BITS; bit++) {
            long on = -(level >> bit & 1L);
            words[at + bit] = words[at + bit] & ~lanes | on & lanes;
        }
    }

    /** One level more for every resident of a block who is not at the top. */
    void rise(int block) {
        int at = BITS * block;
        long carry = ~atLeast(block, TOP);
        for (int bit = 0; bit < BITS; bit++) {
            long now = words[at + bit];
            words[at + bit] = now ^ carry;
            carry &= now;
        }
    }

    /** Residents of a block whose level is {@code least} or more. */
    public long atLeast(int block, int least) {
        int at = BITS * block;
        long more = -1L;
        for (int bit = 0; bit < BITS; bit++) {
            long on = words[at + bit];
            more = (least >> bit & 1) != 0 ? on & more : on | more;
        }
        return least <= 0 ? -1L : least > TOP ? 0 : more;
    }

    /** Residents of a block whose level is exactly this one. */
    long at(int block, int level) {
        long equal = -1L;
        for (int bit = 0; bit < BITS; bit++) {
            long on = words[BITS * block + bit];
            equal &= (level >> bit & 1) != 0 ? on : ~on;
        }
        return equal;
    }

    /** Residents of a block whose level has a bit set; the bit is worth {@code 1 << bit}. */
    public long plane(int bit, int block) {
        return words[BITS * block + bit];
    }

    /** Sum of the levels of some residents of a block. */
    int sum(int block, long residents) {
        int sum = 0;
        for (int bit = 0; bit < BITS; bit++) {
            sum += Long.bitCount(plane(bit, block) & residents) << bit;
        }
        return sum;
    }
}
