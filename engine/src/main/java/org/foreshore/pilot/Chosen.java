package org.foreshore.pilot;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foreshore.outcome.Site;
import org.foreshore.unit.Share;

/**
 * Who takes part in a sandbox.
 *
 * @param settlements where it takes place, and those it is compared with
 * @param sites what is compared: the settlements, or parts of them
 * @param lots for each settlement with the package, the part of the lots of its residents that are drawn
 */
public record Chosen(List<Site> settlements, List<Site> sites, SortedMap<Integer, Share> lots) {

    public Chosen {
        settlements = List.copyOf(settlements);
        sites = List.copyOf(sites);
        lots = Collections.unmodifiableSortedMap(new TreeMap<>(lots));
    }

    /** Whole settlements. */
    public static Chosen whole(List<Site> settlements) {
        var all = settlements.stream()
                .filter(Site::isTreated)
                .collect(Collectors.toMap(Site::number, site -> Share.ALL, (one, other) -> one, TreeMap::new));
        return new Chosen(settlements, settlements, all);
    }
}
