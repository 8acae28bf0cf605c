package org.foreshore.attribution;

import java.util.List;

/**
 * Whom a lever touches when it is the only one: by the difference between its world and the baseline's.
 *
 * @param firstMonth first in which anything measured differs in any replication, as "2026-07"; empty if nothing ever does
 * @param firstIndicators what differs then
 * @param cameOnline residents who are online at the end and would not have been, mean over replications
 * @param droppedOut residents who are not and would have been
 * @param touched most residents for whom each link of the chain comes out otherwise, where any do
 * @param reached whom it deals with, where there are any
 */
public record Exposure(
        String firstMonth,
        List<String> firstIndicators,
        double cameOnline,
        double droppedOut,
        List<Touched> touched,
        List<Reached> reached) {

    public Exposure {
        firstIndicators = List.copyOf(firstIndicators);
        touched = List.copyOf(touched);
        reached = List.copyOf(reached);
    }

    /** @param residents net number who gain, less those who lose, in the month in which it is largest */
    public record Touched(String indicator, String month, double residents) {}

    /**
     * Whom it deals with, counted one by one in the accounts of its world, whatever comes of it.
     *
     * @param what residents whom programmes serve (recipients), residents who hold a voucher or tariff (holders), or
     *     procedures done online, with help (assisted) or in person
     * @param firstMonth first in which there are more, or fewer, than in the baseline, in any replication
     * @param number mean over replications of what it adds: recipients by the end, most holders in a month, procedures
     *     over the horizon
     */
    public record Reached(String what, String firstMonth, double number) {}

    public boolean isNone() {
        return firstMonth.isEmpty();
    }
}
