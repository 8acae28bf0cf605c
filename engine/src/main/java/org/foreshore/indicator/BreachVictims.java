package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Times that a record was taken from online services since the start of the simulated time, for every thousand residents. */
@AutoService(Indicator.class)
@Titled(
        id = "breach-victims",
        title = "Victims of breaches",
        says =
                "Times that a record was taken from online services since the start of the simulated time, for every thousand residents.")
@Measured(unit = Unit.PER_THOUSAND, better = Better.LOWER)
public record BreachVictims() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.perThousand(world.soFar(Flow.EXPOSED, group), group);
    }
}
