package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** The index counts features of portals, and stretches the count over 193 states; e-decision-making, its third part, is not modelled. */
@AutoService(Indicator.class)
@Titled(
        id = "epi-style",
        title = "E-participation, EPI-style",
        says =
                "Mean of e-information (residents who know of online services) and e-consultation (strength of e-participation in force) in the style of the UN Survey of 2024. Not comparable with the Survey.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UN 2024", byGroup = false, local = false)
public record ParticipationStyle() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return (world.share(Counter.AWARE, Group.ALL) + world.participation()) / 2;
    }
}
