package org.foreshore.country;

/**
 * Networks and the market that builds them.
 *
 * @param coverage3gUrban share of urban residents inside 3G coverage or better (and so on)
 * @param operators competing mobile network operators
 * @param revenuePerUser operator revenue per mobile internet user and month, USD
 * @param spectrumMhz spectrum in use for mobile broadband per site, MHz
 * @param terrain cost factor of building in the countryside (1 flat, 2.5 worst)
 * @param backhaulKm median distance of an uncovered village to the nearest fibre or trunk point, km
 * @param villageAreaKm2 settled area served per 1,000 rural residents, km²
 * @param gridReliability share of hours with grid power at a rural site
 * @param gridGramsPerKwh carbon dioxide of a kilowatt-hour from the grid, g
 */
public record Networks(
        Sourced<Double> coverage3gUrban,
        Sourced<Double> coverage3gRural,
        Sourced<Double> coverage4gUrban,
        Sourced<Double> coverage4gRural,
        Sourced<Double> operators,
        Sourced<Double> revenuePerUser,
        Sourced<Double> spectrumMhz,
        Sourced<Double> terrain,
        Sourced<Double> backhaulKm,
        Sourced<Double> villageAreaKm2,
        Sourced<Double> gridReliability,
        Sourced<Double> gridGramsPerKwh) {}
