package org.foreshore.outcome;

import java.util.List;

/**
 * A sandbox on its way to scale, settlement by settlement, in an order by lot.
 *
 * @param from month of the horizon in which it begins
 * @param sites all eligible settlements, each with the month in which it begins there
 * @param compared those by which the hold-back is judged: it, never beginning, and as many of the first to begin
 * @param waves of these, before and after; none if the horizon ends first
 */
public record ScaleUp(int from, List<Site> sites, List<Site> compared, List<Wave> waves) {

    public ScaleUp {
        sites = List.copyOf(sites);
        compared = List.copyOf(compared);
        waves = List.copyOf(waves);
    }

    /** Month in which the last settlement begins, which may lie beyond the horizon. */
    public int last() {
        return sites.stream().mapToInt(Site::start).max().orElse(from);
    }
}
