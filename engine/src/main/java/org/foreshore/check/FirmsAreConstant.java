package org.foreshore.check;

import java.util.Arrays;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Firms change their stage; they neither come nor go, and no stage holds fewer than none. */
final class FirmsAreConstant implements Invariant {

    private static final FirmSize[] SIZES = FirmSize.values();

    private long[] firms = {};

    @Override
    public void begin(World world) {
        firms = count(world);
    }

    @Override
    public void check(World world, Regime regime) {
        var now = count(world);
        if (!Arrays.equals(firms, now)) {
            var message = "firms by area and size were %s, are %s";
            throw InvariantBroken.of(this, world, "firms", message, Arrays.toString(firms), Arrays.toString(now));
        }
    }

    private long[] count(World world) {
        var sums = new long[2 * SIZES.length];
        for (int i = 0; i < sums.length; i++) {
            for (var stage : FirmStage.values()) {
                sums[i] += present(world, SIZES[i / 2], stage, i % 2 == 1);
            }
        }
        return sums;
    }

    private long present(World world, FirmSize size, FirmStage stage, boolean urban) {
        long count = world.firms().count(size, stage, urban);
        if (count < 0) {
            throw InvariantBroken.of(this, world, "firms", "%s of %s and %s", count, size, stage);
        }
        return count;
    }
}
