package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Share of relief due so far that came on time. */
@AutoService(Indicator.class)
@Titled(id = "relief-on-time", title = "Relief on time", says = "Share of relief due so far that came on time.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER)
public record ReliefOnTime() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.ofSoFar(Flow.RELIEF_ON_TIME, Flow.RELIEF_DUE, group);
    }
}
