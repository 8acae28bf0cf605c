package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs for public services that are not met because every way is too costly. */
@AutoService(Indicator.class)
@Titled(
        id = "needs-forgone",
        title = "Needs forgone",
        says = "Needs for public services that are not met because every way is too costly.")
@Measured(unit = Unit.SHARE, better = Better.LOWER)
public record NeedsForgone() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofNeeds(Flow.FORGONE, group);
    }
}
