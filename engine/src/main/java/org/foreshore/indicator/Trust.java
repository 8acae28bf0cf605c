package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Mean trust in digital public services, from 0 to 1. */
@AutoService(Indicator.class)
@Titled(id = "trust", title = "Trust in digital services", says = "Mean trust in digital public services, from 0 to 1.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record Trust() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.trust(group);
    }
}
