package org.foreshore.rules;

/**
 * More spectrum on every site.
 *
 * @param mhz released to each site beyond today's, MHz
 * @param siteFeeRelief share of the yearly fee of a site that is remitted, 0 to 1
 */
public record SpectrumGrant(double mhz, double siteFeeRelief) implements Rule {}
