package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Public money spent or forgone since the start, penalties received taken off. */
@AutoService(Indicator.class)
@Titled(
        id = "public-cost",
        title = "Public cost",
        says = "Public money spent or forgone since the start, penalties received taken off.")
@Measured(unit = Unit.USD, better = Better.LOWER, byGroup = false, local = false)
public record PublicCost() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.publicCostUsd();
    }
}
