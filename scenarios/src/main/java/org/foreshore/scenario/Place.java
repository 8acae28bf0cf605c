package org.foreshore.scenario;

import org.foreshore.unit.Share;

/**
 * The part of the country that is simulated.
 *
 * @param region name of a region of the country; empty for the whole nation
 * @param population residents it stands for at the start
 * @param urbanShare share of them in towns
 * @param scale simulated residents per resident it stands for, above 0 and at most 1
 * @param thinning residents of a simulated settlement for each of them that is simulated; 1 unless a quick look draws few
 */
public record Place(String region, long population, Share urbanShare, double scale, double thinning) {

    private static final double ROUNDING = 1e-9;

    public Place {
        if (population < 1) {
            throw new IllegalArgumentException("population (%d) must be at least 1".formatted(population));
        }
        if (!(scale > 0 && scale <= 1)) {
            throw new IllegalArgumentException("scale (%s) must lie in (0, 1]".formatted(scale));
        }
        if (!(thinning >= 1 && scale * thinning <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("thinning (%s) must lie in [1, 1 / scale]".formatted(thinning));
        }
    }

    /** Whoever lives in a simulated settlement is simulated. */
    public Place(String region, long population, Share urbanShare, double scale) {
        this(region, population, urbanShare, scale, 1);
    }

    /** The same place with this part of the residents simulated so far. */
    public Place scaled(double part) {
        return new Place(region, population, urbanShare, scale * part, thinning);
    }

    /** The same settlements, in which one in so many of the residents is simulated. */
    public Place thinned(double fewer) {
        return new Place(region, population, urbanShare, scale / fewer, thinning * fewer);
    }

    /** The same settlements with all who live there. */
    public Place whole() {
        return thinning == 1 ? this : new Place(region, population, urbanShare, Math.min(1, scale * thinning));
    }

    /** Residents actually simulated. */
    public int residents() {
        return (int) Math.max(1, Math.round(population * scale));
    }
}
