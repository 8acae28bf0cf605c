package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Online services go down, and come back little by little.
 *
 * @param days in which nothing works; they come back linearly over as many days again
 */
public record Attack(double days, Reach reach) implements Circumstance {}
