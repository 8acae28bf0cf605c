package org.foreshore.run;

import org.foreshore.population.Population;

/** Residents of a population by number, from 1, and the slots they live in. */
record Places(Population population) {

    /** The slot of the resident of a number. */
    int slot(int number) {
        int left = number;
        for (int block = 0; block < population.blocks(); block++) {
            long here = population.occupied()[block];
            int count = Long.bitCount(here);
            if (left <= count) {
                return block * 64 + lane(here, left);
            }
            left -= count;
        }
        throw new IllegalArgumentException(
                "there are %d residents, so none of number %d".formatted(population.residents(), number));
    }

    private static int lane(long occupied, int which) {
        long rest = occupied;
        for (int i = 1; i < which; i++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    /** The number of the resident of a slot. */
    int number(int slot) {
        int number = 1 + Long.bitCount(population.occupied()[slot >>> 6] & (1L << slot) - 1);
        for (int block = 0; block < slot >>> 6; block++) {
            number += Long.bitCount(population.occupied()[block]);
        }
        return number;
    }
}
