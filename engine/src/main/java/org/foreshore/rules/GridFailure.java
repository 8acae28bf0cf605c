package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * The grid fails every day, beyond what is ordinary.
 *
 * @param hoursPerDay hours a day without grid; {@code hoursAtOnce} mean length of one interruption
 */
public record GridFailure(double hoursPerDay, double hoursAtOnce, Reach reach) implements Circumstance {}
