package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Sites of an operator are switched off.
 *
 * @param share the operator's part of all sites: of capacity where others serve too, of places where nobody else does
 */
public record NetworkLoss(double share, Reach reach) implements Circumstance {}
