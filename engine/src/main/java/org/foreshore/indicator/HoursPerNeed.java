package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Hours that residents spend on a need for a public service, travel and waiting included. */
@AutoService(Indicator.class)
@Titled(
        id = "hours-per-need",
        title = "Hours per need",
        says = "Hours that residents spend on a need for a public service, travel and waiting included.")
@Measured(unit = Unit.HOURS, better = Better.LOWER)
public record HoursPerNeed() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofNeeds(Flow.MINUTES, group) / 60;
    }
}
