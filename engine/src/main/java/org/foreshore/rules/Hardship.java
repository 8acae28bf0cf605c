package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Relief is due without any hazard that strikes.
 *
 * @param needs residents in need over those in need after a hazard
 */
public record Hardship(double needs, Reach reach) implements Circumstance {}
