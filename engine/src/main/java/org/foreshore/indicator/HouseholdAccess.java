package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents in whose household somebody uses the Internet; counts people, not households, so that it can be read by group. */
@AutoService(Indicator.class)
@Titled(
        id = "household-access",
        title = "Internet at home",
        says = "Residents in whose household somebody uses the Internet.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after HH6")
public record HouseholdAccess() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.CONNECTED_HOME, group);
    }
}
