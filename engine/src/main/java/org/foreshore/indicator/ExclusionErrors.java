package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs for what can be done online, or was wrongly refused, that were forgone this month, whatever the cause, for every thousand residents. */
@AutoService(Indicator.class)
@Titled(
        id = "exclusion-errors",
        title = "Exclusion errors",
        says =
                "Needs for what can be done online, or was wrongly refused, that were forgone this month, whatever the cause, for every thousand residents.")
@Measured(unit = Unit.PER_THOUSAND, better = Better.LOWER)
public record ExclusionErrors() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.perThousand(Flow.FORGONE_IDENTITY, group)
                + world.perThousand(Flow.FORGONE_DEVICE, group)
                + world.perThousand(Flow.FORGONE_SKILL, group)
                + world.perThousand(Flow.FORGONE_OUTAGE, group)
                + world.perThousand(Flow.FORGONE_MACHINE, group);
    }
}
