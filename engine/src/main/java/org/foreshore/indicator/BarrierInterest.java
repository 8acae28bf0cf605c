package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import java.util.List;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** What is left of those offline: the model does not tell who has not heard of it from who has no use for it. */
@AutoService(Indicator.class)
@Titled(
        id = "barrier-interest",
        title = "Offline: not aware or not relevant",
        says =
                "Of residents not online: network, device, money and skill are there, and no disability stands in the way.")
@Measured(unit = Unit.SHARE, better = Better.NEITHER, code = "after ICT core list HH14")
public record BarrierInterest() implements Indicator {

    private static final List<Counter> OTHERS =
            List.of(Counter.LACK_DEVICE, Counter.LACK_MONEY, Counter.LACK_SKILL, Counter.LACK_ACCESSIBILITY);

    @Override
    public double measure(WorldView world, Group group) {
        double left = world.ofOffline(Counter.COVERED_NON_USERS, group);
        for (var other : OTHERS) {
            left -= world.ofOffline(other, group);
        }
        return left;
    }
}
