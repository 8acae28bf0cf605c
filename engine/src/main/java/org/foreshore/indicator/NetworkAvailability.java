package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/**
 * Month by month this is the curve of resilience: what is missing under it after a shock is the hours lost, and the first month
 * back at 90 % the time of recovery.
 */
@AutoService(Indicator.class)
@Titled(
        id = "network-availability",
        title = "Network availability",
        says = "Share of the hours of residents inside coverage in which their network works.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, byGroup = false)
public record NetworkAvailability() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.availability();
    }
}
