package org.foreshore.scenario;

import org.foreshore.unit.Share;

/**
 * Where and for whom a lever holds.
 *
 * @param region name of a region of the country; empty for all
 * @param minAge youngest age in completed years
 * @param maxAge oldest age in completed years
 * @param poorest share of residents, counted from the poorest, who are meant
 */
public record Reach(Area area, String region, Sex sex, int minAge, int maxAge, Share poorest, boolean disabledOnly) {

    /** Everybody, everywhere. */
    public static final Reach EVERYBODY = new Reach(Area.ANY, "", Sex.ANY, 0, 120, Share.ALL, false);

    public Reach {
        if (minAge < 0 || maxAge > 120 || minAge > maxAge) {
            throw new IllegalArgumentException(
                    "ages (%d to %d) must be ordered within 0 to 120".formatted(minAge, maxAge));
        }
    }
}
