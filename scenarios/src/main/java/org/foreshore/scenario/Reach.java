package org.foreshore.scenario;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foreshore.unit.Share;

/**
 * Where and for whom a lever holds.
 *
 * @param region name of a region of the country; empty for all
 * @param minAge youngest age in completed years
 * @param maxAge oldest age in completed years
 * @param poorest share of residents, counted from the poorest, who are meant
 * @param sites numbers of the settlements meant, as drawn for a pilot; empty for all
 */
public record Reach(
        Area area,
        String region,
        Sex sex,
        int minAge,
        int maxAge,
        Share poorest,
        boolean disabledOnly,
        SortedSet<Integer> sites) {

    /** Everybody, everywhere. */
    public static final Reach EVERYBODY = new Reach(Area.ANY, "", Sex.ANY, 0, 120, Share.ALL, false);

    /** At all sites. */
    public Reach(Area area, String region, Sex sex, int minAge, int maxAge, Share poorest, boolean disabledOnly) {
        this(area, region, sex, minAge, maxAge, poorest, disabledOnly, Collections.emptySortedSet());
    }

    public Reach {
        sites = Collections.unmodifiableSortedSet(new TreeSet<>(sites));
        if (minAge < 0 || maxAge > 120 || minAge > maxAge) {
            throw new IllegalArgumentException(
                    "ages (%d to %d) must be ordered within 0 to 120".formatted(minAge, maxAge));
        }
    }

    /** The same at these settlements only. */
    public Reach at(SortedSet<Integer> settlements) {
        return new Reach(area, region, sex, minAge, maxAge, poorest, disabledOnly, settlements);
    }
}
