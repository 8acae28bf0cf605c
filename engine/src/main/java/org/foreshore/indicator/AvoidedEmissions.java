package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Against doing each of these procedures in person. Stands beside the emissions, and is never taken off them. */
@AutoService(Indicator.class)
@Titled(
        id = "emissions-avoided",
        title = "Avoided emissions",
        says = "Carbon dioxide of trips to offices that services online or at centres spared in the month.")
@Measured(unit = Unit.KG, better = Better.HIGHER, byGroup = false, local = false)
public record AvoidedEmissions() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.physical().avoidedKg();
    }
}
