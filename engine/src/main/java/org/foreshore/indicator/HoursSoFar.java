package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Hours since the start of the horizon, travel and waiting included; what the cost per hour saved is divided by. Whoever forgoes a need spends none on it, so it is to be read beside the needs that are met. */
@AutoService(Indicator.class)
@Titled(
        id = "hours-so-far",
        title = "Hours on services so far",
        says = "Hours that residents have spent on public services since the start. Needs forgone take none.")
@Measured(unit = Unit.HOURS, better = Better.LOWER)
public record HoursSoFar() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.soFar(Flow.MINUTES, group) / 60;
    }
}
