package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents who own a mobile phone. */
@AutoService(Indicator.class)
@Titled(id = "mobile-ownership", title = "Mobile phone ownership", says = "Residents who own a mobile phone.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "SDG 5.b.1")
public record MobileOwnership() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.PHONE, group);
    }
}
