package org.foreshore.check;

import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** A smartphone is a phone, a user has been one, and who is 55 has been 25, 15 and ten. */
final class FlagsImply implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        var census = world.society().residents().census();
        implies(world, census.smart(), census.phone(), "owns a smartphone but no phone");
        implies(world, census.user(), census.everUser(), "uses the Internet but never has");
        implies(world, census.age55(), census.age25(), "is 55 but not 25");
        implies(world, census.age25(), census.age15(), "is 25 but not 15");
        implies(world, census.age15(), census.age10(), "is 15 but not ten");
    }

    private void implies(World world, long[] one, long[] other, String otherwise) {
        for (int block = 0; block < one.length; block++) {
            long wrong = one[block] & ~other[block];
            if (wrong != 0) {
                throw InvariantBroken.ofSlot(this, world, Lanes.slot(block, wrong), otherwise);
            }
        }
    }
}
