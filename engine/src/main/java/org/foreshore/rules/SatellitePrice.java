package org.foreshore.rules;

/**
 * Satellite links to the trunk network cost other than they did.
 *
 * @param terminal price of a terminal over what it was; {@code capacity} monthly price likewise
 */
public record SatellitePrice(double terminal, double capacity) implements Circumstance {}
