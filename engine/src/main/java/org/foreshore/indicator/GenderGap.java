package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Internet use of men less Internet use of women. */
@AutoService(Indicator.class)
@Titled(id = "gender-gap", title = "Gender gap in use", says = "Internet use of men less Internet use of women.")
@Measured(unit = Unit.SHARE, better = Better.LOWER, byGroup = false, least = -1)
public record GenderGap() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.USERS, Group.MALE) - world.share(Counter.USERS, Group.FEMALE);
    }
}
