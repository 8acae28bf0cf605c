package org.foreshore.behaviour;

import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;

/**
 * All that is counted of the residents of a place or a locality: always of the last month.
 *
 * @param counts of residents; flows of the month; soFar flows since the start of the simulated time
 */
public record Tallied(Tally counts, Tally flows, Tally soFar) {

    public long count(Counter counter, Group group, boolean urban) {
        return counts.count(counter, group, urban);
    }

    /** Simulated residents of a group, in towns and villages. */
    public long residents(Group group) {
        return counts.count(Counter.RESIDENTS, group, false) + counts.count(Counter.RESIDENTS, group, true);
    }

    public long sum(Flow flow, Group group, boolean urban) {
        return flows.count(flow, group, urban);
    }

    public long soFar(Flow flow, Group group, boolean urban) {
        return soFar.count(flow, group, urban);
    }
}
