package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.Sector;
import org.foreshore.world.WorldView;

/** A month of high investment is negative. */
@AutoService(Indicator.class)
@Titled(
        id = "operator-balance",
        title = "Operator balance",
        says = "What operators receive this month less what they pay, investment included.")
@Measured(unit = Unit.USD, better = Better.NEITHER, byGroup = false, local = false)
public record OperatorBalance() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.netUsd(Sector.OPERATORS);
    }
}
