package org.foreshore.world;

import java.util.List;
import org.foreshore.behaviour.Tallied;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;

/** What indicators see of residents: simulated ones counted, weighted to the real ones. */
abstract class Counted implements WorldView {

    private final Tallied tallied;
    private final Growth growth;

    private final Parts parts;
    private final List<Integer> settlements;

    /** @param settlements where its residents live */
    Counted(Tallied tallied, Growth growth, Parts parts, List<Integer> settlements) {
        this.parts = parts;
        this.settlements = settlements;
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

    @Override
    public double firms(FirmSize size, FirmStage stage) {
        return growth.weigh(
                parts.firms.count(size, stage, false, settlements), parts.firms.count(size, stage, true, settlements));
    }

    @Override
    public double availability() {
        return parts.infrastructure.availability(growth, settlements);
    }

    @Override
    public double concentration() {
        return parts.infrastructure.concentration(growth, settlements);
    }

    @Override
    public double openOnline() {
        return parts.infrastructure.meanOfResidents(growth, settlements, parts.services::online);
    }

    /** Simulated residents (aged 15 and over) of a group. */
    public long simulated(Group group) {
        return tallied.residents(group);
    }
}
