package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Who has ever used the Internet always will have, until death passes the slot to a newborn. */
final class EverUsersRemain implements Invariant {

    private long[] before = new long[0];

    @Override
    public void begin(World world) {
        before = world.society().residents().census().everUser().clone();
    }

    @Override
    public void check(World world, Regime regime) {
        long[] now = world.society().residents().census().everUser();
        for (int block = 0; block < now.length; block++) {
            long forgotten = before[block] & ~now[block];
            if (forgotten != 0) {
                forgotten &= ~Lanes.newborn(world, block);
            }
            if (forgotten != 0) {
                throw InvariantBroken.ofSlot(this, world, Lanes.slot(block, forgotten), "no longer has been a user");
            }
        }
        System.arraycopy(now, 0, before, 0, now.length);
    }
}
