package org.foreshore.check;

import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * Only who is in danger is warned, only who is warned acts on it, relief comes only to those to whom it is due, and no need
 * is forgone for more than one reason.
 */
final class EmergenciesNest implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        for (var group : Group.values()) {
            atMost(world, group, Flow.ENDANGERED, Flow.WARNED);
            atMost(world, group, Flow.WARNED, Flow.HEEDED);
            atMost(world, group, Flow.RELIEF_DUE, Flow.RELIEF_ON_TIME);
            atMost(
                    world,
                    group,
                    Flow.FORGONE,
                    Flow.FORGONE_IDENTITY,
                    Flow.FORGONE_DEVICE,
                    Flow.FORGONE_SKILL,
                    Flow.FORGONE_OUTAGE,
                    Flow.FORGONE_MACHINE);
        }
    }

    private void atMost(World world, Group group, Flow whole, Flow... parts) {
        long all = count(world, group, whole);
        long sum = 0;
        for (var part : parts) {
            sum += count(world, group, part);
        }
        if (sum > all) {
            throw InvariantBroken.of(this, world, group.toString(), "%d of %d are %s", sum, all, parts[0]);
        }
    }

    private static long count(World world, Group group, Flow flow) {
        var flows = world.society().flows();
        return flows.count(flow, group, false) + flows.count(flow, group, true);
    }
}
