package org.foreshore.check;

import java.util.function.ToLongFunction;
import org.foreshore.behaviour.Tallied;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Where localities are told apart, what is counted in them sums to what is counted in the place, resident by resident. */
final class LocalitiesAddUp implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        if (world.localities().list().isEmpty()) {
            return;
        }
        for (var group : Group.values()) {
            for (var counter : Counter.values()) {
                equal(world, counter.name(), group, tallied -> both(tallied.counts()::count, counter, group));
            }
            for (var flow : Flow.values()) {
                equal(world, flow.name(), group, tallied -> both(tallied.flows()::count, flow, group));
                equal(world, flow + " so far", group, tallied -> both(tallied.soFar()::count, flow, group));
            }
        }
    }

    private interface Count<T> {
        long of(T what, Group group, boolean urban);
    }

    private static <T> long both(Count<T> count, T what, Group group) {
        return count.of(what, group, false) + count.of(what, group, true);
    }

    private void equal(World world, String what, Group group, ToLongFunction<Tallied> count) {
        long sum = 0;
        for (int i = 0; i < world.localities().list().size(); i++) {
            sum += count.applyAsLong(world.society().tallied(i));
        }
        long whole = count.applyAsLong(world.society().tallied());
        if (sum != whole) {
            var message = "%s of %s are %d in localities and %d in all";
            throw InvariantBroken.of(this, world, "localities", message, what, group, sum, whole);
        }
    }
}
