package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents outside any mobile broadband network that works this month. */
@AutoService(Indicator.class)
@Titled(id = "coverage-gap", title = "Coverage gap", says = "Residents outside working mobile broadband coverage.")
@Measured(unit = Unit.SHARE, better = Better.LOWER)
public record CoverageGap() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return 1 - world.share(Counter.COVERED_3G, group);
    }
}
