package org.foreshore.connectivity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.foreshore.place.Settlement;

/**
 * What operators see of demand, from the month before.
 *
 * @param users Internet users of each settlement
 * @param people residents aged 10 and over of each settlement
 * @param weight real settlements for each simulated one
 */
public record Demand(long[] users, long[] people, double weight) {

    private static final double UNKNOWN = 0.1;

    /** Settlements that are alike to an operator: incomes differ between regions, and between town and village. */
    private record Kind(String region, boolean urban) {

        static final String ANY = "";
    }

    /** Residents of covered settlements of one kind, and how many of them are users. */
    private static final class Seen {
        long users;
        long people;
    }

    /**
     * Share of users that operators expect in each settlement: that of covered settlements of its kind in its region, else in
     * all regions; a tenth if there is none to look at.
     */
    double[] expectedUse(Network network) {
        var seen = new LinkedHashMap<Kind, Seen>();
        for (int s = 0; s < users.length; s++) {
            if (network.built4g[s] >= 0.95) {
                var here = network.settlement(s);
                add(seen, new Kind(here.region(), here.urban()), s);
                add(seen, new Kind(Kind.ANY, here.urban()), s);
            }
        }
        var expected = new double[users.length];
        Arrays.setAll(expected, s -> expected(seen, network.settlement(s)));
        return expected;
    }

    private void add(Map<Kind, Seen> seen, Kind kind, int s) {
        var all = seen.computeIfAbsent(kind, unseen -> new Seen());
        all.users += users[s];
        all.people += people[s];
    }

    private static double expected(Map<Kind, Seen> seen, Settlement here) {
        return Stream.of(here.region(), Kind.ANY)
                .map(region -> seen.getOrDefault(new Kind(region, here.urban()), new Seen()))
                .filter(found -> found.people > 0)
                .findFirst()
                .map(found -> (double) found.users / found.people)
                .orElse(UNKNOWN);
    }
}
