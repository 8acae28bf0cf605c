package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs forgone this month for want of a device or a network, for every thousand residents. */
@AutoService(Indicator.class)
@Titled(
        id = "excluded-no-device",
        title = "Excluded: no device",
        says = "Needs forgone this month for want of a device or a network, for every thousand residents.")
@Measured(unit = Unit.PER_THOUSAND, better = Better.LOWER)
public record ExcludedDevice() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.perThousand(Flow.FORGONE_DEVICE, group);
    }
}
