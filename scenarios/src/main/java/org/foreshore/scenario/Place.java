package org.foreshore.scenario;

import org.foreshore.unit.Share;

/**
 * The part of the country that is simulated.
 *
 * @param region name of a region of the country; empty for the whole nation
 * @param population residents it stands for at the start
 * @param urbanShare share of them in towns
 * @param scale simulated residents per resident it stands for, above 0 and at most 1
 */
public record Place(String region, long population, Share urbanShare, double scale) {

    public Place {
        if (population < 1) {
            throw new IllegalArgumentException("population (%d) must be at least 1".formatted(population));
        }
        if (!(scale > 0 && scale <= 1)) {
            throw new IllegalArgumentException("scale (%s) must lie in (0, 1]".formatted(scale));
        }
    }

    /** The same place with this part of the residents simulated so far. */
    public Place scaled(double part) {
        return new Place(region, population, urbanShare, scale * part);
    }

    /** Residents actually simulated. */
    public int residents() {
        return (int) Math.max(1, Math.round(population * scale));
    }
}
