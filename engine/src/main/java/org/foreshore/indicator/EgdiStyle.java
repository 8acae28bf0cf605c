package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Mean of the three parts in the style of the UN Survey of 2024, in absolute terms. Not comparable with the Survey. */
@AutoService(Indicator.class)
@Titled(
        id = "egdi-style",
        title = "E-government development, EGDI-style",
        says =
                "Mean of the three parts in the style of the UN Survey of 2024, in absolute terms. Not comparable with the Survey.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UN 2024", byGroup = false, local = false)
public record EgdiStyle() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return SurveyParts.of(world).index();
    }
}
