package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** What rationing by money leaves out, month by month, of programmes, sites, centres, campaigns, support of firms and all that has a budget. */
@AutoService(Indicator.class)
@Titled(
        id = "unfunded-demand",
        title = "Demand without money",
        says =
                "What levers would have cost in the month beyond the money there was, where places are left: of an offer, what those left"
                        + " without would have used.")
@Measured(unit = Unit.USD, better = Better.LOWER, byGroup = false, local = false)
public record UnfundedDemand() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.unfundedUsd();
    }
}
