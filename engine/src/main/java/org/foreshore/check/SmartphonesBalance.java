package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Smartphones are those of the month before, and those bought, less those broken and those of the dead. */
final class SmartphonesBalance implements Invariant {

    private long[] before = new long[0];

    @Override
    public void begin(World world) {
        before = world.society().residents().census().smart().clone();
    }

    @Override
    public void check(World world, Regime regime) {
        long[] smart = world.society().residents().census().smart();
        long then = 0;
        long now = 0;
        long buried = 0;
        for (int block = 0; block < smart.length; block++) {
            then += Long.bitCount(before[block]);
            now += Long.bitCount(smart[block]);
            buried += Long.bitCount(before[block] & Lanes.newborn(world, block));
        }
        long bought = world.society().purchases();
        long broken = world.society().broken();
        if (now != then + bought - broken - buried) {
            throw InvariantBroken.of(
                    this,
                    world,
                    "all settlements",
                    "%d smartphones, but there were %d, %d were bought, %d broke and %d belonged to the dead",
                    now,
                    then,
                    bought,
                    broken,
                    buried);
        }
        System.arraycopy(smart, 0, before, 0, smart.length);
    }
}
