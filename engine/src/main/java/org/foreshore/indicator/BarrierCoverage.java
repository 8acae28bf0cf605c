package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** One of six causes in a fixed order, of which each resident who is offline has exactly one. */
@AutoService(Indicator.class)
@Titled(
        id = "barrier-coverage",
        title = "Offline: no network",
        says = "Of residents not online: no working network reaches them.")
@Measured(unit = Unit.SHARE, better = Better.NEITHER, code = "after ICT core list HH14")
public record BarrierCoverage() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        double offline = world.count(Counter.RESIDENTS, group) - world.count(Counter.USERS, group);
        return offline == 0 ? Double.NaN : 1 - world.count(Counter.COVERED_NON_USERS, group) / offline;
    }
}
