package org.foreshore.world;

import org.foreshore.behaviour.Tallied;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;

/** What indicators see of residents: simulated ones counted, weighted to the real ones. */
abstract class Counted implements WorldView {

    private final Tallied tallied;
    private final Growth growth;

    Counted(Tallied tallied, Growth growth) {
        this.tallied = tallied;
        this.growth = growth;
    }

    @Override
    public double count(Counter counter, Group group) {
        return growth.weigh(tallied.count(counter, group, false), tallied.count(counter, group, true));
    }

    @Override
    public double sum(Flow flow, Group group) {
        return growth.weigh(tallied.sum(flow, group, false), tallied.sum(flow, group, true));
    }

    @Override
    public double soFar(Flow flow, Group group) {
        return growth.weigh(tallied.soFar(flow, group, false), tallied.soFar(flow, group, true));
    }

    /** Simulated residents (aged 15 and over) of a group. */
    public long simulated(Group group) {
        return tallied.residents(group);
    }
}
