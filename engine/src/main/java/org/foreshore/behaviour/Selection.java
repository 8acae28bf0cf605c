package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * Chooses exactly so many of those who qualify, each with the same chance: the ones with the lowest draws. Only those
 * whose draws can be low enough are drawn in full, and nobody if there are places for all.
 */
final class Selection {

    private final long[] qualified;
    private long[] drawn = new long[256];
    private int size;

    Selection(int blocks) {
        qualified = new long[blocks];
    }

    /** Told whom a question is about. */
    interface Qualified {
        /** Residents of a block who qualify. */
        long at(int block);
    }

    /** At most {@code places} of the qualified as a bit plane, which is valid until the next choice. */
    long[] choose(Qualified who, long places, long key) {
        long all = ask(who);
        if (all > places) {
            draw(places, all, key);
            Arrays.fill(qualified, 0);
            for (int i = 0; i < size; i++) {
                int slot = (int) drawn[i];
                qualified[slot >>> 6] |= 1L << (slot & 63);
            }
        }
        return qualified;
    }

    /** Slots of at most {@code places} of the qualified, in the order of their draws. */
    int[] inOrder(Qualified who, long places, long key) {
        draw(places, ask(who), key);
        var chosen = new int[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = (int) drawn[i];
        }
        return chosen;
    }

    private long ask(Qualified who) {
        long all = 0;
        for (int block = 0; block < qualified.length; block++) {
            qualified[block] = who.at(block);
            all += Long.bitCount(qualified[block]);
        }
        return all;
    }

    /** The lowest draws in order; the threshold is one that more than {@code places} draws lie below, almost surely. */
    private void draw(long places, long all, long key) {
        size = 0;
        if (all == 0 || places <= 0) {
            return;
        }
        double expected = Math.min(all, places + 6 * StrictMath.sqrt(places) + 12);
        collect(Chance.threshold(expected / all), key);
        Arrays.sort(drawn, 0, size);
        size = (int) Math.min(size, places);
    }

    private void collect(int threshold, long key) {
        for (int block = 0; block < qualified.length; block++) {
            long chosen = Draws.below(key, Stream.SELECTION, block, threshold, qualified[block]);
            for (long left = chosen; left != 0; left &= left - 1) {
                int slot = block * 64 + Long.numberOfTrailingZeros(left);
                add((long) Draws.uniform(key, Stream.SELECTION, slot) << 32 | slot);
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
