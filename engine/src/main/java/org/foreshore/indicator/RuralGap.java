package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Internet use in towns less Internet use in villages. */
@AutoService(Indicator.class)
@Titled(id = "rural-gap", title = "Rural gap in use", says = "Internet use in towns less Internet use in villages.")
@Measured(unit = Unit.SHARE, better = Better.LOWER, byGroup = false, least = -1)
public record RuralGap() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.USERS, Group.URBAN) - world.share(Counter.USERS, Group.RURAL);
    }
}
