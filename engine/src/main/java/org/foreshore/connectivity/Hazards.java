package org.foreshore.connectivity;

import java.util.List;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.SiteHazard;

/** Sites that fail and the months until they are back. */
public final class Hazards {

    private Hazards() {}

    /**
     * Strikes settlements; each has its own luck, the same in all arms. Repair times are exponential with the half-life
     * of the hazard; what is back within half a month does not count as an outage.
     */
    public static void strike(Network network, List<SiteHazard> hazards, long monthKey) {
        for (int h = 0; h < hazards.size(); h++) {
            var hazard = hazards.get(h);
            for (int s = 0; s < network.size(); s++) {
                if (Reaches.includes(hazard.reach(), network.settlement(s))) {
                    strike(network, s, hazard, monthKey + h);
                }
            }
        }
    }

    private static void strike(Network network, int s, SiteHazard hazard, long key) {
        if (Draws.real(key, Stream.HAZARD, 2L * s) < hazard.struck()) {
            double u = Draws.real(key, Stream.HAZARD, 2L * s + 1);
            double months = -StrictMath.log(1 - u) / StrictMath.log(2) * hazard.repairHalfLifeMonths();
            network.downFor[s] = Math.max(network.downFor[s], (int) StrictMath.floor(months + 0.5));
        }
    }
}
