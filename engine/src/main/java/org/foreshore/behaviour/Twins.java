package org.foreshore.behaviour;

import org.foreshore.outcome.Group;

/**
 * Residents compared with their counterfactual twins: the same people with the same luck in another arm. Traits and
 * ages are alike in both, so any resident's groups are too.
 */
public final class Twins {

    private final Tally tally = new Tally(4);

    /** Who is online in which world. */
    public enum Fate {
        ONLINE_IN_BOTH,
        CAME_ONLINE,
        DROPPED_OUT,
        OFFLINE_IN_BOTH
    }

    /** @param before users in the baseline; @param after in the other arm; @param people the same in both */
    public Twins(long[] before, long[] after, Residents people) {
        var population = people.population;
        var cells = new long[Tally.CELLS];
        for (int s = 0; s < population.settlements().size(); s++) {
            boolean urban = population.settlements().get(s).urban();
            for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
                Cells.fill(people, block, population.occupied()[block] & people.age15[block], cells);
                long then = before[block];
                long now = after[block];
                tally.add(urban, cells, new long[] {then & now, ~then & now, then & ~now, ~then & ~now});
            }
        }
    }

    /** Simulated residents of a group with that fate, in one kind of area. */
    public long count(Fate fate, Group group, boolean urban) {
        return tally.count(fate.ordinal(), group, urban);
    }
}
