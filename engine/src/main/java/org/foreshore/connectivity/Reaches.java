package org.foreshore.connectivity;

import org.foreshore.place.Settlement;
import org.foreshore.scenario.Reach;

/** Which settlements a reach means. */
public final class Reaches {

    private Reaches() {}

    public static boolean includes(Reach reach, Settlement settlement) {
        return reach.area().includes(settlement.urban())
                && (reach.region().isEmpty() || reach.region().equalsIgnoreCase(settlement.region()))
                && (reach.sites().isEmpty() || reach.sites().containsKey(settlement.number()));
    }
}
