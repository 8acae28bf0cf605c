package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Share of residents who believe a rumour about the state's services this month. */
@AutoService(Indicator.class)
@Titled(
        id = "belief-in-rumours",
        title = "Belief in rumours",
        says = "Share of residents who believe a rumour about the state's services this month.")
@Measured(unit = Unit.SHARE, better = Better.LOWER)
public record BeliefInRumours() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.perThousand(Flow.BELIEVERS, group) / 1000;
    }
}
