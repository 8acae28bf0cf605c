package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Daily use and unlimited data, which the A4AI asks for as well, are not modelled; 4G stands for 10 Mbit/s. */
@AutoService(Indicator.class)
@Titled(
        id = "meaningful-connectivity",
        title = "Meaningful connectivity",
        says = "Residents who use the Internet with a smartphone of their own where 4G serves them.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after A4AI")
public record MeaningfulConnectivity() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.MEANINGFUL, group);
    }
}
