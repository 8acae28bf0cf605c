package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs for public services that are met through any channel. */
@AutoService(Indicator.class)
@Titled(id = "needs-met", title = "Needs met", says = "Needs for public services that are met through any channel.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record NeedsMet() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return 1 - world.ofNeeds(Flow.FORGONE, group);
    }
}
