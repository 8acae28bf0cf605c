package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents who hold a digital identity that is accepted online. */
@AutoService(Indicator.class)
@Titled(
        id = "digital-identity",
        title = "Digital identity",
        says = "Residents who hold a digital identity that is accepted online.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record DigitalIdentity() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.IDENTIFIED, group);
    }
}
