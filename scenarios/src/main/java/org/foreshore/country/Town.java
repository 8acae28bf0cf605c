package org.foreshore.country;

/**
 * A real populated place of at least 500 residents (GeoNames, CC BY 4.0).
 *
 * @param admin1 code of its region in the profile ({@link Region#admin1()})
 * @param population residents as GeoNames gives them
 */
public record Town(long geonameId, String name, double latitude, double longitude, String admin1, long population) {}
