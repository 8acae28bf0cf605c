package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Needs for public services that are met in person at an office. */
@AutoService(Indicator.class)
@Titled(
        id = "needs-in-person",
        title = "Needs met in person",
        says = "Needs for public services that are met in person at an office.")
@Measured(unit = Unit.SHARE, better = Better.NEITHER)
public record NeedsInPerson() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofNeeds(Flow.IN_PERSON, group);
    }
}
