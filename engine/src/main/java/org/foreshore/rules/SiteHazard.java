package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * A hazard that takes sites out of service.
 *
 * @param struck share of the settlements in reach whose sites fail
 * @param repairHalfLifeMonths months until half of the failed sites are back
 */
public record SiteHazard(double struck, double repairHalfLifeMonths, Reach reach) implements Circumstance {}
