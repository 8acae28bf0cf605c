package org.foreshore.attribution;

import java.util.List;
import org.foreshore.statistics.PairedDifference;

/**
 * One lever's part in what an arm changes.
 *
 * @param contribution its Shapley value: its gain on joining the other levers, averaged over the orders of joining
 * @param alone what it changes without the others
 * @param last what the arm loses without it
 * @param orderError standard error from having looked at some orders only; 0 if at all of them
 * @param chain links from lever to outcome that alone it moves distinguishably, causes first
 * @param says the chain in plain English
 * @param reasons why it changes nothing, if it does not
 */
public record LeverShare(
        String lever,
        String title,
        PairedDifference contribution,
        PairedDifference alone,
        PairedDifference last,
        double orderError,
        Exposure exposure,
        List<Link> chain,
        String says,
        List<Reason> reasons) {

    public LeverShare {
        chain = List.copyOf(chain);
        reasons = List.copyOf(reasons);
    }
}
