package org.foreshore.connectivity;

import org.foreshore.country.Networks;
import org.foreshore.rules.Regime;

/** Speed in the busy hour, from capacity and demand, on the scale from 0.25 to 10 Mbit/s. */
public final class Quality {

    private static final double USELESS_MBPS = 0.25;
    private static final double GOOD_MBPS = 10;
    /** A fifth of a day's traffic falls into the busy hour; GB per month to Mbit/s. */
    private static final double BUSY_HOUR = 0.2 * 8000 / (30 * 3600);

    private Quality() {}

    /** @param gb traffic per user and month */
    public static void update(
            Network network, Networks country, SupplyParameters supply, Regime regime, double gb, long[] users) {
        double perSite = (country.spectrumMhz().value() + regime.spectrumMhz()) / 10 * supply.mbpsPer10Mhz();
        for (int s = 0; s < network.size(); s++) {
            double capacity = network.sites[s] * perSite * (network.community[s] ? supply.communityCapacity() : 1);
            double demand = users[s] * gb * BUSY_HOUR;
            double speed = supply.planMbps() * (demand <= capacity ? 1 : capacity / demand);
            network.quality[s] = network.inService(s) == 0 ? 0 : scale(speed);
        }
    }

    static double scale(double mbps) {
        if (mbps <= USELESS_MBPS) {
            return 0;
        }
        return Math.min(1, StrictMath.log(mbps / USELESS_MBPS) / StrictMath.log(GOOD_MBPS / USELESS_MBPS));
    }
}
