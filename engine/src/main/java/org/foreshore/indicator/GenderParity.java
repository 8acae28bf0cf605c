package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Internet use of women over Internet use of men; 0.98 to 1.02 counts as parity. */
@AutoService(Indicator.class)
@Titled(
        id = "gender-parity",
        title = "Gender parity in use",
        says = "Internet use of women over Internet use of men; 0.98 to 1.02 counts as parity.")
@Measured(unit = Unit.RATIO, better = Better.HIGHER, code = "ITU gender parity score", byGroup = false)
public record GenderParity() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.USERS, Group.FEMALE) / world.share(Counter.USERS, Group.MALE);
    }
}
