package org.foreshore.country;

/**
 * Residents of one age band.
 *
 * @param from youngest age in completed years
 * @param to oldest age in completed years (the last band is open and ends at 99)
 * @param female women and girls of this band as a share of the whole population
 * @param male men and boys of this band as a share of the whole population
 * @param deathsFemale deaths per woman and year
 * @param deathsMale deaths per man and year
 */
public record AgeBand(int from, int to, double female, double male, double deathsFemale, double deathsMale) {}
