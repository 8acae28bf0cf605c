package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Procedures of newcomers that no office accepts, for want of papers or of a digital identity, as a part of all they ask for. */
@AutoService(Indicator.class)
@Titled(
        id = "newcomers-turned-away",
        title = "Newcomers turned away",
        says =
                "Procedures of newcomers that no office accepts, for want of papers or of a digital identity, as a part of all they ask for.")
@Measured(unit = Unit.SHARE, better = Better.LOWER, byGroup = false, local = false)
public record NewcomersTurnedAway() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.newcomersTurnedAway();
    }
}
