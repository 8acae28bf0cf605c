package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs forgone this month because platform or network was down, for every thousand residents. */
@AutoService(Indicator.class)
@Titled(
        id = "excluded-outage",
        title = "Excluded: outage",
        says = "Needs forgone this month because platform or network was down, for every thousand residents.")
@Measured(unit = Unit.PER_THOUSAND, better = Better.LOWER)
public record ExcludedOutage() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.perThousand(Flow.FORGONE_OUTAGE, group);
    }
}
