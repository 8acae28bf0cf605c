package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents inside coverage who do not use the Internet. */
@AutoService(Indicator.class)
@Titled(id = "usage-gap", title = "Usage gap", says = "Residents inside coverage who do not use the Internet.")
@Measured(unit = Unit.SHARE, better = Better.LOWER)
public record UsageGap() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.COVERED_NON_USERS, group);
    }
}
