package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Share of procedures that can be completed online; the other parts of the UN index are not modelled. Not comparable with the Survey. */
@AutoService(Indicator.class)
@Titled(
        id = "osi-style",
        title = "Online services, OSI-style",
        says =
                "Share of procedures that can be completed online; the other parts of the UN index are not modelled. Not comparable with the Survey.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UN 2024", byGroup = false, local = false)
public record OnlineServiceStyle() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return SurveyParts.services(world);
    }
}
