package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Operators are taken together, so shares of the market are not modelled; how many have sites of their own in a place is. */
@AutoService(Indicator.class)
@Titled(
        id = "network-hhi",
        title = "Concentration of networks, HHI-style",
        says =
                "Herfindahl index of the networks that residents inside coverage can choose from, as if those at hand shared users equally: one over their number, in the mean; 1 is a monopoly.")
@Measured(unit = Unit.RATIO, better = Better.LOWER, code = "after HHI", byGroup = false)
public record NetworkConcentration() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.concentration();
    }
}
