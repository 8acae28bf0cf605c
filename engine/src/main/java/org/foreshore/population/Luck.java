package org.foreshore.population;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/** The luck of the synthesis: every draw is named by its purpose, its stratum and a number. */
record Luck(long key, int stratum) {

    /** Replication and month that no replication has: before the start, and common to all. */
    private static final int BEFORE = -1;

    /** What a draw of the synthesis decides. */
    enum Purpose {
        ROUNDING,
        SIZE_ORDER,
        CHILD_SEAT,
        HEAD,
        COUPLE,
        PARTNER,
        CHILD,
        RELATIVE,
        PLACE,
        INCOME,
        ELECTRICITY,
        LANGUAGE_OF_SETTLEMENT,
        LANGUAGE,
        AGE,
        TASTE,
        SHARING
    }

    static Luck of(long seed, int stratum) {
        return new Luck(Draws.of(seed, BEFORE).monthKey(BEFORE), stratum);
    }

    /** A uniform in [0, 1). */
    double uniform(Purpose purpose, long number) {
        long address = ((long) stratum << 8 | purpose.ordinal()) << 32 | number;
        return Draws.real(key, Stream.SYNTHESIS, address);
    }

    /** A whole number from 0 to {@code bound} - 1, all equally likely. */
    int below(int bound, Purpose purpose, long number) {
        return (int) (uniform(purpose, number) * bound);
    }
}
