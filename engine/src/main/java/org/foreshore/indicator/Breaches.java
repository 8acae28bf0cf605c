package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Breaches of the records behind online services since the start of the simulated time. */
@AutoService(Indicator.class)
@Titled(
        id = "breaches",
        title = "Breaches",
        says = "Breaches of the records behind online services since the start of the simulated time.")
@Measured(unit = Unit.EVENTS, better = Better.LOWER, byGroup = false, local = false)
public record Breaches() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.breaches();
    }
}
