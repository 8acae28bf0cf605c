package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs for public services that residents meet online by themselves. */
@AutoService(Indicator.class)
@Titled(
        id = "needs-online",
        title = "Needs met online",
        says = "Needs for public services that residents meet online by themselves.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record NeedsOnline() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofNeeds(Flow.ONLINE, group);
    }
}
