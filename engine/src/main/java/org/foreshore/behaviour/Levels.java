package org.foreshore.behaviour;

/** A number from 0 to 15 for each resident, held as four bit planes so that sums over groups are counts of bits. */
final class Levels {

    static final int TOP = 15;
    static final int BITS = 4;

    private final long[][] planes;

    Levels(int blocks) {
        planes = new long[BITS][blocks];
    }

    void copyFrom(Levels other) {
        for (int bit = 0; bit < BITS; bit++) {
            System.arraycopy(other.planes[bit], 0, planes[bit], 0, planes[bit].length);
        }
    }

    int get(int slot) {
        int block = slot >>> 6;
        int level = 0;
        for (int bit = 0; bit < BITS; bit++) {
            level |= (int) (planes[bit][block] >>> slot & 1) << bit;
        }
        return level;
    }

    void set(int slot, int level) {
        int block = slot >>> 6;
        long lane = 1L << slot;
        for (int bit = 0; bit < BITS; bit++) {
            long on = -(level >> bit & 1L);
            planes[bit][block] = planes[bit][block] & ~lane | on & lane;
        }
    }

    /** Residents of a block whose level has a bit set; the bit is worth {@code 1 << bit}. */
    long plane(int bit, int block) {
        return planes[bit][block];
    }

    /** Sum of the levels of some residents of a block. */
    int sum(int block, long residents) {
        int sum = 0;
        for (int bit = 0; bit < BITS; bit++) {
            sum += Long.bitCount(planes[bit][block] & residents) << bit;
        }
        return sum;
    }
}
