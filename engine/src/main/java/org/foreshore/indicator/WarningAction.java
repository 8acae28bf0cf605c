package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Share of residents in danger from hazards so far who were warned and acted on it. */
@AutoService(Indicator.class)
@Titled(
        id = "warning-action",
        title = "Acted on warnings",
        says = "Share of residents in danger from hazards so far who were warned and acted on it.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record WarningAction() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofSoFar(Flow.HEEDED, Flow.ENDANGERED, group);
    }
}
