package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * News that shakes trust in digital public services, once.
 *
 * @param reached share of the residents in reach who are victims or hear of it
 * @param loss part of their trust that it takes, 0 to 1
 */
public record Alarm(double reached, double loss, Reach reach) implements Circumstance {}
