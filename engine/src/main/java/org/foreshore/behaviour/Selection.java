package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * Chooses exactly so many of those who qualify, each with the same chance: the ones with the lowest draws. Only those
 * whose leading digits are low enough are drawn in full.
 */
final class Selection {

    private long[] drawn = new long[256];
    private int size;

    /** Told whom a question is about. */
    interface Qualified {
        /** Residents of a block who qualify. */
        long at(int block);
    }

    /** Slots of at most {@code places} of the qualified, in the order of their draws. */
    int[] choose(int blocks, Qualified qualified, long places, long key) {
        long all = 0;
        for (int block = 0; block < blocks; block++) {
            all += Long.bitCount(qualified.at(block));
        }
        if (all == 0 || places <= 0) {
            return new int[0];
        }
        double expected = Math.min(all, places + 6 * StrictMath.sqrt(places) + 12);
        collect(blocks, qualified, Chance.threshold(expected / all), key);
        Arrays.sort(drawn, 0, size);
        var chosen = new int[(int) Math.min(size, places)];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (int) drawn[i];
        }
        return chosen;
    }

    private void collect(int blocks, Qualified qualified, int threshold, long key) {
        size = 0;
        var digits = new long[Bits.LEAD];
        int bound = Bits.bound(threshold);
        for (int block = 0; block < blocks; block++) {
            long candidates = qualified.at(block);
            if (candidates != 0 && bound < 1 << Bits.LEAD) {
                for (int digit = 0; digit < Bits.LEAD; digit++) {
                    digits[digit] = Draws.digits(key, Stream.SELECTION, block, digit);
                }
                candidates &= Bits.below(digits, bound);
            }
            for (long left = candidates; left != 0; left &= left - 1) {
                int slot = block * 64 + Long.numberOfTrailingZeros(left);
                int draw = Draws.uniform(key, Stream.SELECTION, slot);
                if (draw < threshold) {
                    add((long) draw << 32 | slot);
                }
            }
        }
    }

    private void add(long entry) {
        if (size == drawn.length) {
            drawn = Arrays.copyOf(drawn, 2 * size);
        }
        drawn[size++] = entry;
    }
}
