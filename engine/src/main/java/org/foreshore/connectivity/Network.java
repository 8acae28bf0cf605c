package org.foreshore.connectivity;

import java.util.Arrays;
import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.rules.PriceCap;

/**
 * State of the networks of one world, settlement by settlement. Coverage is a share of the settlement's residents, the
 * nearest to its centre first; it never shrinks, but may be out of service.
 */
public final class Network {

    static final int NOTHING_PENDING = -1;

    private static final double HALF = 0.5;

    final List<Settlement> settlements;
    final double[] built3g;
    final double[] built4g;
    /** Site-equivalents of capacity. */
    final double[] sites;
    /** Running cost of the link to the trunk network, beyond that of the sites. */
    final double[] linkUsdPerYear;
    /** Part of the month in which it works. */
    final double[] available;
    /** Part of the month in which a place is without grid, if it has one. */
    final double[] dark;
    /** Share of sites that have a grid. */
    final double[] onGrid;
    /** Whether a hazard or shortage keeps sites out of service. */
    final boolean[] emergency;
    /** Share of the smartphones there that a hazard takes this month from those who do not act on a warning. */
    final double[] swept;
    /** Networks with sites of their own. */
    final double[] networks;
    /** Lasting luck of who serves where nobody else does. */
    final double[] luck;

    final Outages outages;
    final boolean[] shared;
    final boolean[] community;
    final boolean[] capped;
    final boolean[] supported;
    /** Month in which a build under way is in service; {@link #NOTHING_PENDING} if none. */
    final int[] pending;
    /** 0 none to 1 at 10 Mbit/s in the busy hour. */
    final double[] quality;

    public Network(List<Settlement> settlements) {
        this.settlements = settlements;
        int n = settlements.size();
        built3g = new double[n];
        built4g = new double[n];
        sites = new double[n];
        linkUsdPerYear = new double[n];
        available = new double[n];
        dark = new double[n];
        onGrid = new double[n];
        emergency = new boolean[n];
        swept = new double[n];
        networks = new double[n];
        luck = new double[n];
        outages = new Outages(n);
        shared = new boolean[n];
        community = new boolean[n];
        capped = new boolean[n];
        supported = new boolean[n];
        pending = new int[n];
        quality = new double[n];
        Arrays.fill(pending, NOTHING_PENDING);
        Arrays.fill(available, 1);
        Arrays.fill(networks, 1);
    }

    /** Nothing built, nothing down, nothing under way. */
    void clear() {
        copyFrom(new Network(settlements));
    }

    public void copyFrom(Network other) {
        int n = size();
        System.arraycopy(other.built3g, 0, built3g, 0, n);
        System.arraycopy(other.built4g, 0, built4g, 0, n);
        System.arraycopy(other.sites, 0, sites, 0, n);
        System.arraycopy(other.linkUsdPerYear, 0, linkUsdPerYear, 0, n);
        System.arraycopy(other.available, 0, available, 0, n);
        System.arraycopy(other.dark, 0, dark, 0, n);
        System.arraycopy(other.onGrid, 0, onGrid, 0, n);
        System.arraycopy(other.emergency, 0, emergency, 0, n);
        System.arraycopy(other.swept, 0, swept, 0, n);
        System.arraycopy(other.networks, 0, networks, 0, n);
        System.arraycopy(other.luck, 0, luck, 0, n);
        outages.copyFrom(other.outages);
        System.arraycopy(other.shared, 0, shared, 0, n);
        System.arraycopy(other.community, 0, community, 0, n);
        System.arraycopy(other.capped, 0, capped, 0, n);
        System.arraycopy(other.supported, 0, supported, 0, n);
        System.arraycopy(other.pending, 0, pending, 0, n);
        System.arraycopy(other.quality, 0, quality, 0, n);
    }

    public int size() {
        return settlements.size();
    }

    public Settlement settlement(int s) {
        return settlements.get(s);
    }

    /** Networks with sites of their own. */
    public double networks(int s) {
        return networks[s];
    }

    /** Residents inside 3G coverage or better, whether or not it works this month. */
    public int built(int s) {
        return residents(s, Math.max(built3g[s], built4g[s]));
    }

    /** Residents with mobile broadband in service: a place is, in a month in at least half of which its network works. */
    public int inService(int s) {
        return available[s] < HALF ? 0 : built(s);
    }

    /** Residents with 4G in service. */
    public int in4g(int s) {
        return available[s] < HALF ? 0 : residents(s, built4g[s]);
    }

    /** Part of the month in which the network works, 0 to 1. */
    public double available(int s) {
        return available[s];
    }

    /** Part of the month in which a place that has a grid is without it, 0 to 1. */
    public double dark(int s) {
        return dark[s];
    }

    /** Share of smartphones that a hazard takes this month from those who do not act on a warning, 0 to 1. */
    public double swept(int s) {
        return swept[s];
    }

    /** Share of residents inside 3G coverage, working or not. */
    public double share3g(int s) {
        return built3g[s];
    }

    /** Share of residents inside 4G coverage, working or not. */
    public double share4g(int s) {
        return built4g[s];
    }

    /** Sites of a settlement, real ones or parts of them. */
    public double sites(int s) {
        return sites[s];
    }

    /** Share of the month in which its sites can run on the grid, 0 to 1; the rest of the time they run on diesel. */
    public double onGrid(int s) {
        return onGrid[s] * (1 - dark[s]);
    }

    public double quality(int s) {
        return quality[s];
    }

    /** By what residents pay for data there. */
    public Tariffing tariffing(int s) {
        return community[s] ? Tariffing.COMMUNITY : capped[s] ? Tariffing.CAPPED : Tariffing.LIST;
    }

    /** Takes up where caps on the price hold that hold in some places only. */
    public void cap(List<PriceCap> caps) {
        for (int s = 0; s < size(); s++) {
            capped[s] = false;
            for (var cap : caps) {
                capped[s] |= cap.isLocal() && Reaches.includes(cap.reach(), settlement(s));
            }
        }
    }

    /** Whether a community network serves the settlement. */
    public boolean community(int s) {
        return community[s];
    }

    /** Share of settlements served by a shared network. */
    public double sharedPart() {
        int count = 0;
        for (boolean is : shared) {
            count += is ? 1 : 0;
        }
        return size() == 0 ? 0 : (double) count / size();
    }

    private int residents(int s, double share) {
        return (int) StrictMath.floor(share * settlements.get(s).residents() + 0.5);
    }

    /** Puts finished builds into service. */
    public void advance(int month) {
        for (int s = 0; s < size(); s++) {
            if (pending[s] == month) {
                built4g[s] = 1;
                built3g[s] = 1;
                community[s] = false;
                capped[s] = false;
                pending[s] = NOTHING_PENDING;
            }
        }
    }

    /** Whether an operator could still bring 4G here. */
    boolean open(int s) {
        return built4g[s] < 0.95 && pending[s] == NOTHING_PENDING;
    }
}
