package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents who did a public service online or with help within twelve months. */
@AutoService(Indicator.class)
@Titled(
        id = "digital-service-use",
        title = "Digital service use",
        says = "Residents who did a public service online or with help within twelve months.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "ICT core list HH9")
public record DigitalServiceUse() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.DIGITAL_SERVICE, group);
    }
}
