package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents with at least basic digital skill (0.4 on the scale from 0 to 1). */
@AutoService(Indicator.class)
@Titled(
        id = "basic-skills",
        title = "Basic digital skills",
        says = "Residents with at least basic digital skill (0.4 on the scale from 0 to 1).")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after SDG 4.4.1")
public record BasicSkills() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.SKILLED, group);
    }
}
