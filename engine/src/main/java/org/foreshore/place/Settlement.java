package org.foreshore.place;

/**
 * A settlement: a real town or a completed village.
 *
 * @param real true when it stands in GeoNames, false when it was completed to the rural population
 * @param residents simulated residents at the start
 * @param areaKm2 settled area that a network must cover
 * @param backhaulKm distance to the nearest fibre or trunk point
 * @param number place in the list of the settlements of its world
 * @param size residents at the start for whom networks and offices are built; the simulated ones are drawn from them
 */
public record Settlement(
        String name,
        String region,
        double latitude,
        double longitude,
        boolean urban,
        boolean real,
        int residents,
        double areaKm2,
        double backhaulKm,
        int number,
        int size) {

    /** All who live there are simulated. */
    public Settlement(
            String name,
            String region,
            double latitude,
            double longitude,
            boolean urban,
            boolean real,
            int residents,
            double areaKm2,
            double backhaulKm,
            int number) {
        this(name, region, latitude, longitude, urban, real, residents, areaKm2, backhaulKm, number, residents);
    }

    /** The first, or only one, of its list. */
    public Settlement(
            String name,
            String region,
            double latitude,
            double longitude,
            boolean urban,
            boolean real,
            int residents,
            double areaKm2,
            double backhaulKm) {
        this(name, region, latitude, longitude, urban, real, residents, areaKm2, backhaulKm, 0);
    }

    public Settlement numbered(int place) {
        return new Settlement(
                name, region, latitude, longitude, urban, real, residents, areaKm2, backhaulKm, place, size);
    }

    /** The same with only so many of those who live there simulated. */
    Settlement thinned(int few) {
        return new Settlement(name, region, latitude, longitude, urban, real, few, areaKm2, backhaulKm, number, size);
    }

    /** The same with the households that moved in, which may be a few residents more or less than planned. */
    public Settlement settled(int now) {
        int moved = size + now - residents;
        return new Settlement(name, region, latitude, longitude, urban, real, now, areaKm2, backhaulKm, number, moved);
    }

    /** Residents that each simulated one stands for in this settlement. */
    public double each() {
        return (double) size / Math.max(1, residents);
    }
}
