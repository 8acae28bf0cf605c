package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * A rumour about the state's services, new in the month in which somebody sows it.
 *
 * @param spread how much faster it passes on than talk does in ordinary times
 * @param sown share of the residents who are made to believe it where many are online; 0 after its first month
 */
public record RumourWave(double spread, double sown, Reach reach) implements Circumstance {}
