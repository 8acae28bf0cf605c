package org.foreshore.check;

import java.util.EnumSet;
import java.util.Set;
import org.foreshore.behaviour.Census;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** What is reported by group, what settlements are told, and a count of residents one by one are the same numbers. */
final class CountersAgree implements Invariant {

    private static final Set<Counter> RECOUNTED = recounted();

    private static Set<Counter> recounted() {
        var counters = EnumSet.range(Counter.RESIDENTS, Counter.SKILLED);
        counters.add(Counter.MEANINGFUL);
        return counters;
    }

    @Override
    public void check(World world, Regime regime) {
        var settlements = world.population().settlements();
        var users = world.society().usersBySettlement();
        var people = world.society().peopleBySettlement();
        var counted = new long[2][Counter.values().length];
        for (int s = 0; s < settlements.size(); s++) {
            var here = count(world, s, counted[settlements.get(s).urban() ? 1 : 0]);
            equal(world, "settlement %d (%s)".formatted(s, settlements.get(s).name()), "users", users[s], here[0]);
            equal(world, "settlement %d (%s)".formatted(s, settlements.get(s).name()), "people", people[s], here[1]);
        }
        for (int urban = 0; urban < 2; urban++) {
            for (var counter : Counter.values()) {
                compare(world, counter, urban == 1, counted[urban][counter.ordinal()]);
            }
        }
    }

    /** Adds the adults of a settlement to the counts of its kind of area; returns users and people from ten on. */
    private static long[] count(World world, int s, long[] counts) {
        var population = world.population();
        var census = world.society().residents().census();
        int inService = world.network().inService(s);
        int in4g = world.network().in4g(s);
        var here = new long[2];
        for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
            long occupied = population.occupied()[block];
            add(census, block, Lanes.first(occupied, inService), Lanes.first(occupied, in4g), counts);
            here[0] += Long.bitCount(census.user()[block]);
            here[1] += Long.bitCount(occupied & census.age10()[block]);
            inService -= Math.min(inService, Long.bitCount(occupied));
            in4g -= Math.min(in4g, Long.bitCount(occupied));
        }
        return here;
    }

    private static void add(Census census, int block, long inService, long in4g, long[] counts) {
        long adult = census.age15()[block];
        counts[Counter.RESIDENTS.ordinal()] += Long.bitCount(adult);
        counts[Counter.USERS.ordinal()] += Long.bitCount(adult & census.user()[block]);
        counts[Counter.COVERED_3G.ordinal()] += Long.bitCount(adult & inService);
        counts[Counter.COVERED_4G.ordinal()] += Long.bitCount(adult & in4g);
        counts[Counter.COVERED_NON_USERS.ordinal()] += Long.bitCount(adult & inService & ~census.user()[block]);
        counts[Counter.PHONE.ordinal()] += Long.bitCount(adult & census.phone()[block]);
        counts[Counter.SMARTPHONE.ordinal()] += Long.bitCount(adult & census.smart()[block]);
        counts[Counter.MEANINGFUL.ordinal()] +=
                Long.bitCount(adult & census.user()[block] & census.smart()[block] & in4g);
        counts[Counter.SKILLED.ordinal()] += Long.bitCount(adult & census.skilled()[block]);
    }

    /** The total against the count, where it was counted; each group against its own residents. */
    private void compare(World world, Counter counter, boolean urban, long counted) {
        var tally = world.society().tally();
        String where = urban ? "towns" : "villages";
        if (RECOUNTED.contains(counter)) {
            equal(world, where, counter.name(), tally.count(counter, Group.ALL, urban), counted);
        }
        for (var group : Group.values()) {
            long part = tally.count(counter, group, urban);
            long whole = tally.count(Counter.RESIDENTS, group, urban);
            if (part < 0 || part > whole) {
                throw InvariantBroken.of(
                        this, world, where, "%d of %d residents in %s are %s", part, whole, group, counter);
            }
        }
    }

    private void equal(World world, String where, String what, long reported, long counted) {
        if (reported != counted) {
            throw InvariantBroken.of(this, world, where, "%s are reported as %d and count %d", what, reported, counted);
        }
    }
}
