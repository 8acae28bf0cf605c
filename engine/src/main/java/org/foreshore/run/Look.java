package org.foreshore.run;

import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.world.World;

/** What is read of one settlement. */
final class Look {

    private Look() {}

    static double figure(World world, Indicator indicator, Group group, int settlement) {
        return indicator.measure(world.view(settlement), group);
    }

    /** Real residents of a group. */
    static double people(World world, Group group, int settlement) {
        return world.view(settlement).count(Counter.RESIDENTS, group);
    }

    /** Share of residents inside any coverage. */
    static double coverage(World world, int settlement) {
        int residents = world.network().settlement(settlement).residents();
        return residents == 0 ? 0 : (double) world.network().built(settlement) / residents;
    }
}
