package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents who know that public services can be had online. */
@AutoService(Indicator.class)
@Titled(
        id = "service-awareness",
        title = "Awareness of online services",
        says = "Residents who know that public services can be had online.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record ServiceAwareness() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.AWARE, group);
    }
}
