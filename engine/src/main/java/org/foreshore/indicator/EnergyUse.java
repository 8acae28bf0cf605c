package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** From the grid and from diesel; devices and data centres are not in it. */
@AutoService(Indicator.class)
@Titled(id = "energy-use", title = "Energy of networks", says = "Energy that sites use in the month.")
@Measured(unit = Unit.KWH, better = Better.LOWER, byGroup = false, local = false)
public record EnergyUse() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.physical().sitesKwh();
    }
}
