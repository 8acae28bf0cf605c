package org.foreshore.population;

import java.util.Arrays;

/**
 * The slots of a population while it is being settled: households move into blocks of 64 one after the other, and one
 * that does not fit into the rest of a block opens the next.
 */
final class Slots {

    private static final int BLOCK = 64;

    private int[] traits = new int[BLOCK];
    private long[] occupied = new long[1];
    private long[] householdFirst = new long[1];
    private int next;

    /** Opens a new block unless the last is untouched, and returns its number. */
    int openSettlement() {
        next = (next + BLOCK - 1) / BLOCK * BLOCK;
        return next / BLOCK;
    }

    /** Takes the next slots for a household and returns the first of them. */
    int openHousehold(int size) {
        if (next % BLOCK + size > BLOCK) {
            openSettlement();
        }
        reserve(next + size);
        int first = next;
        householdFirst[first / BLOCK] |= 1L << first;
        next += size;
        return first;
    }

    void settle(int slot, int residentTraits) {
        traits[slot] = residentTraits;
        occupied[slot / BLOCK] |= 1L << slot;
    }

    int[] traits() {
        return Arrays.copyOf(traits, blocks() * BLOCK);
    }

    long[] occupied() {
        return Arrays.copyOf(occupied, blocks());
    }

    long[] householdFirst() {
        return Arrays.copyOf(householdFirst, blocks());
    }

    int blocks() {
        return (next + BLOCK - 1) / BLOCK;
    }

    private void reserve(int slots) {
        if (slots > traits.length) {
            int blocks = Math.max((slots + BLOCK - 1) / BLOCK, traits.length / BLOCK * 3 / 2);
            traits = Arrays.copyOf(traits, blocks * BLOCK);
            occupied = Arrays.copyOf(occupied, blocks);
            householdFirst = Arrays.copyOf(householdFirst, blocks);
        }
    }
}
