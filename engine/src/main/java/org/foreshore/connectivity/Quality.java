package org.foreshore.connectivity;

import java.util.List;
import org.foreshore.country.Networks;
import org.foreshore.rules.CapacityCut;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.NetworkLoss;
import org.foreshore.rules.Regime;

/** Speed in the busy hour, from capacity and demand, on the scale from 0.25 to 10 Mbit/s. */
public final class Quality {

    private static final double USELESS_MBPS = 0.25;
    private static final double GOOD_MBPS = 10;
    /** A fifth of a day's traffic falls into the busy hour; GB per month to Mbit/s. */
    private static final double BUSY_HOUR = 0.2 * 8000 / (30 * 3600);

    private final Network network;
    private final Networks country;
    private final SupplyParameters supply;

    public Quality(Network network, Networks country, SupplyParameters supply) {
        this.network = network;
        this.country = country;
        this.supply = supply;
    }

    /** What is carried this month. @param gb traffic per user and month; users of each settlement */
    public record Load(double gb, long[] users) {}

    /** Takes from service what lost sites and cut lines take, before anybody builds. */
    public void interrupt(Regime regime, Conditions conditions, Load load) {
        double perSite = mbpsPerSite(regime);
        var losses = conditions.all(NetworkLoss.class);
        var cuts = conditions.all(CapacityCut.class);
        for (int s = 0; s < network.size(); s++) {
            double works = works(s, losses);
            for (var cut : cuts) {
                if (Reaches.includes(cut.reach(), network.settlement(s))) {
                    double usable = Math.min(1, speed(s, perSite, load, works * (1 - cut.lost())) / USELESS_MBPS);
                    network.available[s] *= 1 - cut.part() * (1 - usable);
                }
            }
            network.available[s] *= works == 0 ? 0 : 1;
        }
    }

    /** Speed as it is felt: over the whole month, whether the network works or not. */
    public void update(Regime regime, Conditions conditions, Load load) {
        double perSite = mbpsPerSite(regime);
        var losses = conditions.all(NetworkLoss.class);
        var cuts = conditions.all(CapacityCut.class);
        for (int s = 0; s < network.size(); s++) {
            double works = works(s, losses);
            double felt = scale(speed(s, perSite, load, works));
            for (var cut : cuts) {
                if (Reaches.includes(cut.reach(), network.settlement(s))) {
                    double slow = scale(speed(s, perSite, load, works * (1 - cut.lost())));
                    felt = (1 - cut.part()) * felt + cut.part() * Math.min(felt, slow);
                }
            }
            network.quality[s] = network.built(s) == 0 ? 0 : network.available[s] * felt;
        }
    }

    /** Part of the capacity that is switched on. */
    private double works(int s, List<NetworkLoss> losses) {
        double works = 1;
        for (var loss : losses) {
            if (!network.community[s] && Reaches.includes(loss.reach(), network.settlement(s))) {
                boolean alone = network.networks[s] <= 1;
                double left = alone && network.luck[s] < loss.share() ? 0 : 1;
                works *= alone ? left : 1 - loss.share();
            }
        }
        return works;
    }

    private double mbpsPerSite(Regime regime) {
        return (country.spectrumMhz().value() + regime.spectrumMhz()) / 10 * supply.mbpsPer10Mhz();
    }

    private double speed(int s, double perSite, Load load, double part) {
        double capacity = network.sites[s] * perSite * (network.community[s] ? supply.communityCapacity() : 1) * part;
        double demand = load.users()[s] * load.gb() * BUSY_HOUR;
        if (demand <= capacity) {
            return capacity == 0 ? 0 : supply.planMbps();
        }
        return supply.planMbps() * (capacity / demand);
    }

    static double scale(double mbps) {
        if (mbps <= USELESS_MBPS) {
            return 0;
        }
        return Math.min(1, StrictMath.log(mbps / USELESS_MBPS) / StrictMath.log(GOOD_MBPS / USELESS_MBPS));
    }
}
