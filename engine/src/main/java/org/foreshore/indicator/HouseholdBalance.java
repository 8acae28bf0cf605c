package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.Sector;
import org.foreshore.world.WorldView;

/** In money; what being online is worth is not counted. */
@AutoService(Indicator.class)
@Titled(
        id = "household-balance",
        title = "Household balance",
        says =
                "What households receive from the state this month, less what they pay for communication, devices and centres.")
@Measured(unit = Unit.USD, better = Better.NEITHER, byGroup = false, local = false)
public record HouseholdBalance() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.netUsd(Sector.HOUSEHOLDS);
    }
}
