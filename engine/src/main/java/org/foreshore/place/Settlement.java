package org.foreshore.place;

/**
 * A settlement: a real town or a completed village.
 *
 * @param real true when it stands in GeoNames, false when it was completed to the rural population
 * @param residents simulated residents at the start
 * @param areaKm2 settled area that a network must cover
 * @param backhaulKm distance to the nearest fibre or trunk point
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
        double backhaulKm) {}
