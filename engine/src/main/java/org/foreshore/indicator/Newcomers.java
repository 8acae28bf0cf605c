package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** People aged 15 and over who have fled and stay in the settlements, beside the residents. */
@AutoService(Indicator.class)
@Titled(
        id = "newcomers",
        title = "Newcomers",
        says = "People aged 15 and over who have fled and stay in the settlements, beside the residents.")
@Measured(unit = Unit.COUNT, better = Better.NEITHER, byGroup = false, local = false)
public record Newcomers() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.newcomers();
    }
}
