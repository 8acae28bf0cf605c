package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.population.Population;
import org.foreshore.population.Traits;

/**
 * Packed {@link Traits} of whoever lives in each slot now: those the population was built with, but for newborns and for
 * those who have left school since. Only these are held here.
 */
public final class LivingTraits {

    private static final int[] NOBODY = {};

    private final int[] built;
    /** Whose traits are others than the population's. */
    private final long[] changed;
    /** Theirs, block by block in the order of their lanes; never written again once here, so that copies may share it. */
    private final int[][] now;

    LivingTraits(Population population) {
        built = population.traits();
        changed = new long[population.blocks()];
        now = new int[population.blocks()][];
        reset();
    }

    /** Everybody is as the population was built. */
    void reset() {
        Arrays.fill(changed, 0);
        Arrays.fill(now, NOBODY);
    }

    void copyFrom(LivingTraits other) {
        System.arraycopy(other.changed, 0, changed, 0, changed.length);
        System.arraycopy(other.now, 0, now, 0, now.length);
    }

    public int of(int slot) {
        long others = changed[slot >>> 6];
        return (others >>> slot & 1) == 0 ? built[slot] : now[slot >>> 6][before(others, slot)];
    }

    void set(int slot, int traits) {
        int block = slot >>> 6;
        int at = before(changed[block], slot);
        boolean known = Bits.has(changed, slot);
        var old = now[block];
        var young = Arrays.copyOf(old, known ? old.length : old.length + 1);
        if (!known) {
            System.arraycopy(old, at, young, at + 1, old.length - at);
        }
        young[at] = traits;
        now[block] = young;
        Bits.set(changed, slot);
    }

    /** Traits of all 64 slots of a block. */
    int[] ofBlock(int block) {
        var all = Arrays.copyOfRange(built, block * 64, block * 64 + 64);
        int at = 0;
        for (long left = changed[block]; left != 0; left &= left - 1) {
            all[Long.numberOfTrailingZeros(left)] = now[block][at++];
        }
        return all;
    }

    /** How many of some residents of a block come before a slot. */
    private static int before(long some, int slot) {
        return Long.bitCount(some & (1L << slot) - 1);
    }
}
