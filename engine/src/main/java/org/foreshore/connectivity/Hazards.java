package org.foreshore.connectivity;

import java.util.List;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.SiteHazard;

/** Sites that fail and the months until they are back. */
public final class Hazards {

    private Hazards() {}

    /**
     * Strikes settlements; each has its own luck, the same in all arms. Repair times are exponential with the half-life
     * of the hazard; what is back within half a month does not count as an outage.
     */
    public static void strike(Network network, List<SiteHazard> hazards, List<Resilience> preparations, long monthKey) {
        for (int s = 0; s < network.size(); s++) {
            double fails = 1;
            double slow = 1;
            for (var prepared : preparations) {
                boolean here = Reaches.includes(prepared.reach(), network.settlement(s));
                fails *= here ? 1 - prepared.spared() : 1;
                slow *= here ? 1 - prepared.faster() : 1;
            }
            for (int h = 0; h < hazards.size(); h++) {
                var hazard = hazards.get(h);
                if (Reaches.includes(hazard.reach(), network.settlement(s))) {
                    strike(network, s, fails * hazard.struck(), slow * hazard.repairHalfLifeMonths(), monthKey + h);
                }
            }
        }
    }

    private static void strike(Network network, int s, double struck, double halfLife, long key) {
        if (Draws.real(key, Stream.HAZARD, 2L * s) < struck) {
            double u = Draws.real(key, Stream.HAZARD, 2L * s + 1);
            double months = -StrictMath.log(1 - u) / StrictMath.log(2) * halfLife;
            network.downFor[s] = Math.max(network.downFor[s], (int) StrictMath.floor(months + 0.5));
        }
    }
}
