package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs met since the start of the simulated time, as a number of procedures; what the cost per met need is divided by. */
@AutoService(Indicator.class)
@Titled(
        id = "needs-met-so-far",
        title = "Needs met so far",
        says = "Needs for public services met since the start, through any channel.")
@Measured(unit = Unit.COUNT, better = Better.HIGHER)
public record NeedsMetSoFar() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.soFar(Flow.NEEDS, group) - world.soFar(Flow.FORGONE, group);
    }
}
