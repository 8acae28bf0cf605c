package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** What rationing by money leaves out, month by month: of programmes, of support of firms and of campaigns for services. */
@AutoService(Indicator.class)
@Titled(
        id = "unfunded-demand",
        title = "Demand without money",
        says =
                "What the offers of the month would have cost for those who could have been served, had they used them as others do, beyond"
                        + " the money there was.")
@Measured(unit = Unit.USD, better = Better.LOWER, byGroup = false, local = false)
public record UnfundedDemand() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.unfundedUsd();
    }
}
