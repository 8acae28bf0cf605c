package org.foreshore.connectivity;

import java.util.Arrays;
import java.util.List;
import org.foreshore.place.Settlement;

/**
 * State of the networks of one world, settlement by settlement. Coverage is a share of the settlement's residents, the
 * nearest to its centre first; it never shrinks, but may be out of service.
 */
public final class Network {

    static final int NOTHING_PENDING = -1;

    final List<Settlement> settlements;
    final double[] built3g;
    final double[] built4g;
    /** Site-equivalents of capacity. */
    final double[] sites;
    /** Running cost of the link to the trunk network, beyond that of the sites. */
    final double[] linkUsdPerYear;
    /** Months until service returns; 0 in service. */
    final int[] downFor;

    final boolean[] shared;
    final boolean[] community;
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
        downFor = new int[n];
        shared = new boolean[n];
        community = new boolean[n];
        supported = new boolean[n];
        pending = new int[n];
        quality = new double[n];
        Arrays.fill(pending, NOTHING_PENDING);
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
        System.arraycopy(other.downFor, 0, downFor, 0, n);
        System.arraycopy(other.shared, 0, shared, 0, n);
        System.arraycopy(other.community, 0, community, 0, n);
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

    /** Residents inside 3G coverage or better, whether or not it works this month. */
    public int built(int s) {
        return residents(s, Math.max(built3g[s], built4g[s]));
    }

    /** Residents with mobile broadband service this month. */
    public int inService(int s) {
        return downFor[s] > 0 ? 0 : built(s);
    }

    /** Residents with 4G service this month. */
    public int in4g(int s) {
        return downFor[s] > 0 ? 0 : residents(s, built4g[s]);
    }

    /** Share of residents inside 3G coverage, working or not. */
    public double share3g(int s) {
        return built3g[s];
    }

    /** Share of residents inside 4G coverage, working or not. */
    public double share4g(int s) {
        return built4g[s];
    }

    public double quality(int s) {
        return quality[s];
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

    /** Puts finished builds into service and brings repaired sites back. */
    public void advance(int month) {
        for (int s = 0; s < size(); s++) {
            if (pending[s] == month) {
                built4g[s] = 1;
                built3g[s] = 1;
                community[s] = false;
                pending[s] = NOTHING_PENDING;
            }
            downFor[s] = Math.max(0, downFor[s] - 1);
        }
    }

    /** Whether an operator could still bring 4G here. */
    boolean open(int s) {
        return built4g[s] < 0.95 && pending[s] == NOTHING_PENDING;
    }
}
