package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Online attempts that fail, as a share of all needs for public services. */
@AutoService(Indicator.class)
@Titled(
        id = "online-failures",
        title = "Failed online attempts",
        says = "Online attempts that fail, as a share of all needs for public services.")
@Measured(unit = Unit.SHARE, better = Better.LOWER)
public record OnlineFailures() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofNeeds(Flow.FAILED_ONLINE, group);
    }
}
