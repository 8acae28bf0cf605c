package org.foreshore.attribution;

import java.util.List;

/**
 * Whom a lever touches when it is the only one: read off the difference between its world and the baseline's.
 *
 * @param firstMonth first in which anything measured differs in any replication, as "2026-07"; empty if nothing ever does
 * @param firstIndicators what differs then
 * @param cameOnline residents who are online at the end and would not have been, mean over replications
 * @param droppedOut residents who are not and would have been
 * @param touched most residents for whom each link of the chain comes out otherwise, where any do
 */
public record Exposure(
        String firstMonth, List<String> firstIndicators, double cameOnline, double droppedOut, List<Touched> touched) {

    public Exposure {
        firstIndicators = List.copyOf(firstIndicators);
        touched = List.copyOf(touched);
    }

    /** @param residents net number who gain, less those who lose, in the month in which it is largest */
    public record Touched(String indicator, String month, double residents) {}

    public boolean isNone() {
        return firstMonth.isEmpty();
    }
}
