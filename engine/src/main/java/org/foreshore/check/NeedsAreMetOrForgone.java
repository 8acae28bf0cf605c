package org.foreshore.check;

import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Every need for a public service is met online, at a centre or in person, or is forgone, and is counted once. */
final class NeedsAreMetOrForgone implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        var flows = world.society().flows();
        for (var group : Group.values()) {
            for (boolean urban : new boolean[] {false, true}) {
                long needs = flows.count(Flow.NEEDS, group, urban);
                long ended = flows.count(Flow.ONLINE, group, urban)
                        + flows.count(Flow.ASSISTED, group, urban)
                        + flows.count(Flow.IN_PERSON, group, urban)
                        + flows.count(Flow.FORGONE, group, urban);
                if (needs != ended) {
                    String where = "%s, %s".formatted(group, urban ? "towns" : "villages");
                    throw InvariantBroken.of(this, world, where, "%d needs ended in %d ways", needs, ended);
                }
            }
        }
    }
}
