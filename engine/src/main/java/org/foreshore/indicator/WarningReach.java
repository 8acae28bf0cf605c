package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Share of residents in danger from hazards so far whom a warning reached. */
@AutoService(Indicator.class)
@Titled(
        id = "warning-reach",
        title = "Reached by warnings",
        says = "Share of residents in danger from hazards so far whom a warning reached.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record WarningReach() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofSoFar(Flow.WARNED, Flow.ENDANGERED, group);
    }
}
