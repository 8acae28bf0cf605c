package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Networks are prepared for hazards that strike while this holds.
 *
 * @param spared part of the sites that a hazard would take out of service and that stay in service, 0 to 1
 * @param faster part of the time of repair that is saved, 0 to 1
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Resilience(double spared, double faster, double usdPerMonth, Reach reach) implements Rule {}
