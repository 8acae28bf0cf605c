package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Public services out of the ordinary.
 *
 * @param offices part of the servers at offices that work, 0 to 1; centres likewise
 * @param platform part of the month in which online services work, 0 to 1
 * @param travel time to get to an office or centre over the ordinary
 * @param needs needs for public services over the ordinary
 */
public record ServiceDisruption(
        double offices, double centres, double platform, double travel, double needs, Reach reach)
        implements Circumstance {

    /** Part of offices and centres closed, and nothing else. */
    public static ServiceDisruption closed(double part, Reach reach) {
        return new ServiceDisruption(1 - part, 1 - part, 1, 1, 1, reach);
    }
}
