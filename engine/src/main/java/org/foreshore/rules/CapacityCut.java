package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * A cable or trunk line is cut.
 *
 * @param lost part of the capacity lost while it is cut, 0 to 1
 * @param part part of the month in which it is cut, 0 to 1
 */
public record CapacityCut(double lost, double part, Reach reach) implements Circumstance {}
