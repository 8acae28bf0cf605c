package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Mean of Internet use, phones, smartphones and affordability, after the components of 2024. Not comparable with the Survey. */
@AutoService(Indicator.class)
@Titled(
        id = "tii-style",
        title = "Telecommunication infrastructure, TII-style",
        says =
                "Mean of Internet use, phones, smartphones and affordability, after the components of 2024. Not comparable with the Survey.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UN 2024", byGroup = false, local = false)
public record InfrastructureStyle() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return SurveyParts.infrastructure(world);
    }
}
