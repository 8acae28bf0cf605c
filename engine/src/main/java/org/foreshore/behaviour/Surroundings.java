package org.foreshore.behaviour;

import org.foreshore.connectivity.Tariffing;

/**
 * What one settlement means for its residents this month.
 *
 * @param urban whether it is a town
 * @param points attraction of the place, in points: intercept, network quality, unexplained difference
 * @param inService residents (the first of the settlement) whose coverage works this month
 * @param built residents inside coverage, working or not
 * @param in4g residents inside working 4G coverage
 * @param tariffing by what its residents pay for data
 * @param consider thresholds of considering the Internet, by group (12) and by whether somebody at home uses it (+12)
 */
public record Surroundings(
        boolean urban, int points, int inService, int built, int in4g, Tariffing tariffing, int[] consider) {}
