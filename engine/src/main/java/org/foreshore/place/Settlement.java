package org.foreshore.place;

/**
 * A settlement: a real town or a completed village.
 *
 * @param real true when it stands in GeoNames, false when it was completed to the rural population
 * @param residents simulated residents at the start
 * @param areaKm2 settled area that a network must cover
 * @param backhaulKm distance to the nearest fibre or trunk point
 * @param number place in the list of the settlements of its world
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
        int number) {

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
        return new Settlement(name, region, latitude, longitude, urban, real, residents, areaKm2, backhaulKm, place);
    }
}
