package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** One of six causes in a fixed order, of which each resident who is offline has exactly one. */
@AutoService(Indicator.class)
@Titled(
        id = "barrier-price",
        title = "Offline: not affordable",
        says =
                "Of residents not online: network and device are there, but the data basket costs more than 2 % of their income.")
@Measured(unit = Unit.SHARE, better = Better.NEITHER, code = "after ICT core list HH14")
public record BarrierPrice() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofOffline(Counter.LACK_MONEY, group);
    }
}
