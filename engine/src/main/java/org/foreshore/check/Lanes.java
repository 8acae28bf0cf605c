package org.foreshore.check;

import org.foreshore.population.Traits;
import org.foreshore.world.World;

/** Questions about the 64 residents of a block, answered without the code that is being checked. */
final class Lanes {

    private Lanes() {}

    /** The first {@code count} of the occupied. */
    static long first(long occupied, int count) {
        if (count >= Long.bitCount(occupied)) {
            return occupied;
        }
        long taken = 0;
        for (int i = 0; i < count; i++) {
            taken |= Long.lowestOneBit(occupied & ~taken);
        }
        return taken;
    }

    /** All members of the household of one lane. */
    static long home(long householdFirst, int lane) {
        int from = 63 - Long.numberOfLeadingZeros(householdFirst & -1L >>> 63 - lane);
        long later = lane == 63 ? 0 : householdFirst & -1L << lane + 1;
        long before = later == 0 ? -1L : Long.lowestOneBit(later) - 1;
        return before & -1L << from;
    }

    /** Who was born this month, in the yearly review of the block. */
    static long newborn(World world, int block) {
        int month = world.month();
        if (Math.floorMod(block - month, 12) != 0) {
            return 0;
        }
        var traits = world.society().residents().census().traits();
        long born = 0;
        for (long left = world.population().occupied()[block]; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            if (Traits.ageMonths(traits.of(block * 64 + lane), month) == 0) {
                born |= 1L << lane;
            }
        }
        return born;
    }

    /** Slot of the first lane of a block. */
    static int slot(int block, long lanes) {
        return block * 64 + Long.numberOfTrailingZeros(lanes);
    }
}
