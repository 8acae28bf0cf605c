package org.foreshore.connectivity;

/**
 * What operators see of demand, from the month before.
 *
 * @param users Internet users of each settlement (simulated residents)
 * @param people residents aged 10 and over of each settlement
 * @param weight real residents for each simulated one
 */
public record Demand(long[] users, long[] people, double weight) {

    /** Share of users among residents of covered settlements of one kind; a tenth if there is none to look at. */
    double useWhereCovered(Network network, boolean urban) {
        long using = 0;
        long living = 0;
        for (int s = 0; s < users.length; s++) {
            if (network.settlement(s).urban() == urban && network.built4g[s] >= 0.95) {
                using += users[s];
                living += people[s];
            }
        }
        return living == 0 ? 0.1 : (double) using / living;
    }
}
