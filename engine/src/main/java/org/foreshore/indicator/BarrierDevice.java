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
        id = "barrier-device",
        title = "Offline: no device",
        says = "Of residents not online: a network reaches them, but they have no smartphone and may use none at home.")
@Measured(unit = Unit.SHARE, better = Better.NEITHER, code = "after ICT core list HH14")
public record BarrierDevice() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofOffline(Counter.LACK_DEVICE, group);
    }
}
