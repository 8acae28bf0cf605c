package org.foreshore.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.foreshore.unit.Share;

/**
 * Where and for whom a lever holds.
 *
 * @param region name of a region of the country; empty for all
 * @param minAge youngest age in completed years
 * @param maxAge oldest age in completed years
 * @param poorest share of residents, counted from the poorest, who are meant
 * @param sites numbers of the settlements meant, as drawn for a pilot, each with the part of the lots of its residents
 *     that are drawn; empty for all
 */
public record Reach(
        Area area,
        String region,
        Sex sex,
        int minAge,
        int maxAge,
        Share poorest,
        boolean disabledOnly,
        SortedMap<Integer, Share> sites) {

    /** Everybody, everywhere. */
    public static final Reach EVERYBODY = new Reach(Area.ANY, "", Sex.ANY, 0, 120, Share.ALL, false);

    /** At all sites. */
    public Reach(Area area, String region, Sex sex, int minAge, int maxAge, Share poorest, boolean disabledOnly) {
        this(area, region, sex, minAge, maxAge, poorest, disabledOnly, Collections.emptySortedMap());
    }

    public Reach {
        sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
        if (minAge < 0 || maxAge > 120 || minAge > maxAge) {
            throw new IllegalArgumentException(
                    "ages (%d to %d) must be ordered within 0 to 120".formatted(minAge, maxAge));
        }
    }

    /** Whether it leaves out no place. */
    public boolean isEverywhere() {
        return area == Area.ANY && region.isEmpty() && sites.isEmpty();
    }

    /** Whether it leaves out nobody who lives where it holds. */
    public boolean isForEverybody() {
        return new Reach(area, region, Sex.ANY, 0, 120, Share.ALL, false, sites).equals(this);
    }

    /** The same at these settlements only. */
    public Reach at(SortedSet<Integer> settlements) {
        var everybody = new TreeMap<Integer, Share>();
        settlements.forEach(each -> everybody.put(each, Share.ALL));
        return at(everybody);
    }

    /** The same at these settlements only, of whose residents only those of a part of the lots are meant. */
    public Reach at(SortedMap<Integer, Share> lots) {
        return new Reach(area, region, sex, minAge, maxAge, poorest, disabledOnly, lots);
    }

    /** Part of the lots of a settlement's residents that are drawn; all unless a pilot draws residents. */
    public Share lots(int settlement) {
        return sites.getOrDefault(settlement, Share.ALL);
    }
}
