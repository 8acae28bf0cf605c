package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** What public services cost the state since the start of the simulated time, whatever the channel. */
@AutoService(Indicator.class)
@Titled(
        id = "service-cost",
        title = "Cost of serving",
        says = "What public services cost the state since the start of the simulated time, whatever the channel.")
@Measured(unit = Unit.USD, better = Better.LOWER, byGroup = false, local = false)
public record ServiceCost() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.serviceCostUsd();
    }
}
