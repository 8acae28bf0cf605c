package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Groups without residents are passed over; which group it is may change from month to month. */
@AutoService(Indicator.class)
@Titled(
        id = "worst-group-use",
        title = "Use in the group left furthest behind",
        says = "Internet use in the group, of all those told apart, in which it is lowest.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, byGroup = false)
public record WorstGroupUse() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        double least = Double.NaN;
        for (var each : Group.values()) {
            double share = world.share(Counter.USERS, each);
            least = Double.isNaN(least) || share < least ? share : least;
        }
        return least;
    }
}
