package org.foreshore.evidence;

import org.foreshore.statistics.PairedDifference;

/**
 * What one lever, alone and at its defaults, did in one domain by the end of the horizon.
 *
 * @param difference lever less baseline, in the stored unit of the indicator
 * @param revision of the model that was measured
 */
public record Effect(String lever, Domain domain, String indicator, PairedDifference difference, String revision) {}
