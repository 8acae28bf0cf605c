package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Sites are not in it; a refurbished phone counts nothing. */
@AutoService(Indicator.class)
@Titled(
        id = "emissions-embodied",
        title = "Embodied emissions",
        says = "Carbon dioxide equivalents of making the new smartphones of the month.")
@Measured(unit = Unit.KG, better = Better.LOWER, byGroup = false, local = false)
public record EmbodiedEmissions() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.physical().embodiedKg();
    }
}
