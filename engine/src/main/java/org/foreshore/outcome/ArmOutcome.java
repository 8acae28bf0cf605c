package org.foreshore.outcome;

/**
 * What one arm did in one replication, with what is needed to hold another arm against it.
 *
 * @param users residents online at the end, one bit per slot of the population
 */
public record ArmOutcome(Trajectory trajectory, LocalFigures local, long[] users) {}
