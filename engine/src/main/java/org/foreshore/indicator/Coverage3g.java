package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents inside a working network of 3G or better. */
@AutoService(Indicator.class)
@Titled(id = "coverage-3g", title = "3G coverage", says = "Residents inside a working network of 3G or better.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "SDG 9.c.1")
public record Coverage3g() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.COVERED_3G, group);
    }
}
