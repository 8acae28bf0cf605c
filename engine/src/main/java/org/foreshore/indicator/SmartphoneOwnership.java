package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents who own a smartphone. */
@AutoService(Indicator.class)
@Titled(id = "smartphone-ownership", title = "Smartphone ownership", says = "Residents who own a smartphone.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record SmartphoneOwnership() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.SMARTPHONE, group);
    }
}
