package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents for whom the data basket costs at most 2 % of their own income. */
@AutoService(Indicator.class)
@Titled(
        id = "affordable-data",
        title = "Data affordable",
        says = "Residents for whom the data basket costs at most 2 % of their own income.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UMC 2030")
public record DataAffordability() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.AFFORDABLE, group);
    }
}
