package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Falls with use, since sites draw power whether or not they are used. */
@AutoService(Indicator.class)
@Titled(
        id = "energy-per-user",
        title = "Energy per user",
        says = "Energy that sites use in the month, for each user aged 15 and over.")
@Measured(unit = Unit.KWH, better = Better.LOWER, byGroup = false, local = false)
public record EnergyPerUser() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        double users = world.count(Counter.USERS, Group.ALL);
        return users == 0 ? Double.NaN : world.physical().sitesKwh() / users;
    }
}
