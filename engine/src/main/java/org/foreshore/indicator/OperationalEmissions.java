package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** By the carbon of the country's grid and of diesel. */
@AutoService(Indicator.class)
@Titled(
        id = "emissions-operational",
        title = "Operational emissions",
        says = "Carbon dioxide of the energy that sites use in the month.")
@Measured(unit = Unit.KG, better = Better.LOWER, byGroup = false, local = false)
public record OperationalEmissions() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.physical().operationalKg();
    }
}
