package org.foreshore.connectivity;

/** Does to a network what nothing else can. */
public final class Saboteur {

    private Saboteur() {}

    public static void cover4g(Network network, int s, double share) {
        network.built4g[s] = share;
        network.built3g[s] = share;
    }

    public static void quality(Network network, int s, double quality) {
        network.quality[s] = quality;
    }

    public static void sites(Network network, int s, double sites) {
        network.sites[s] = sites;
    }

    /** A community network that serves the settlement now, or has failed. */
    public static void community(Network network, int s, boolean serves) {
        network.community[s] = serves;
        cover4g(network, s, serves ? 1 : 0);
    }
}
