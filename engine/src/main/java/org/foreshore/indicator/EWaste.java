package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** By weight; phones of the dead are taken to stay in the household. */
@AutoService(Indicator.class)
@Titled(id = "e-waste", title = "Electronic waste", says = "Smartphones given up in the month that nobody took back.")
@Measured(unit = Unit.KG, better = Better.LOWER, byGroup = false, local = false)
public record EWaste() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.physical().discardedKg();
    }
}
