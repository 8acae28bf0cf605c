package org.foreshore.behaviour;

import org.foreshore.connectivity.Tariffing;

/**
 * What connectivity costs this month before any programme pays a part, in US dollars of the base year.
 *
 * @param dataUsdPerGb list price of mobile data, taxes included
 * @param deviceUsd price of an entry smartphone, taxes included
 * @param incomeFactor income now over income at the start
 * @param cappedFactor price over the list price where a cap of some places holds
 * @param communityFactor price in a community network over the list price
 */
public record Market(
        double dataUsdPerGb, double deviceUsd, double incomeFactor, double communityFactor, double cappedFactor) {

    /** Price over the list price. */
    public double factor(Tariffing place) {
        return switch (place) {
            case LIST -> 1;
            case COMMUNITY -> communityFactor;
            case CAPPED -> cappedFactor;
        };
    }

    /** Where no place has a cap of its own. */
    public Market(double dataUsdPerGb, double deviceUsd, double incomeFactor, double communityFactor) {
        this(dataUsdPerGb, deviceUsd, incomeFactor, communityFactor, 1);
    }
}
