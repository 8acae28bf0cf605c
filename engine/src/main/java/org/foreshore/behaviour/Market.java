package org.foreshore.behaviour;

/**
 * What connectivity costs this month before any programme pays a part, in US dollars of the base year.
 *
 * @param dataUsdPerGb list price of mobile data, taxes included
 * @param deviceUsd price of an entry smartphone, taxes included
 * @param incomeFactor income now over income at the start
 * @param communityFactor price in a community network over the list price
 */
public record Market(double dataUsdPerGb, double deviceUsd, double incomeFactor, double communityFactor) {}
