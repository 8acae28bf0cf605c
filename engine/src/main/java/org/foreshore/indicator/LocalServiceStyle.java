package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Four of the six criteria of 2024: services, content, technology and literacy; institutions and participation are not modelled by place. */
@AutoService(Indicator.class)
@Titled(
        id = "losi-style",
        title = "Local online services, LOSI-style",
        says =
                "Mean of services that can be done online there, residents who know of them, residents inside working 4G, and residents with basic skills, in the style of the UN Local Online Service Index of 2024. Not comparable with it.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UN LOSI 2024", byGroup = false)
public record LocalServiceStyle() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return (world.openOnline()
                        + world.share(Counter.AWARE, Group.ALL)
                        + world.share(Counter.COVERED_4G, Group.ALL)
                        + world.share(Counter.SKILLED, Group.ALL))
                / 4;
    }
}
