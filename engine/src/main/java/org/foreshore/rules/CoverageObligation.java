package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Operators must cover a share of residents with 4G by their own means.
 *
 * @param share share of the residents in reach to be covered by now
 * @param penaltyUsdPerResident paid to the state each month for every resident short of the share
 */
public record CoverageObligation(double share, double penaltyUsdPerResident, Reach reach) implements Rule {}
