package org.foreshore.place;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/** The luck of one territory in laying out its settlements: each draw is named by its purpose and number. */
record Lots(long key, int territory) {

    /** Replication and month that no replication has: before the start, and common to all. */
    private static final int BEFORE = -1;

    enum Purpose {
        SIZE,
        ANCHOR,
        NORTHING,
        EASTING,
        BACKHAUL
    }

    static Lots of(long seed, int territory) {
        return new Lots(Draws.of(seed, BEFORE).monthKey(BEFORE), territory);
    }

    double uniform(Purpose purpose, int number) {
        long address = ((long) territory << 8 | purpose.ordinal()) << 32 | number;
        return Draws.real(key, Stream.SETTLEMENT, address);
    }

    /** An offset in degrees, up to {@code reach} either way. */
    double offset(Purpose purpose, int number, double reach) {
        return (2 * uniform(purpose, number) - 1) * reach;
    }

    /** An exponential distance with the given median. */
    double distance(int number, double medianKm) {
        return -StrictMath.log1p(-uniform(Purpose.BACKHAUL, number)) / StrictMath.log(2) * medianKm;
    }
}
