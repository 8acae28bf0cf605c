package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * People who have fled stay in settlements and use what is there.
 *
 * @param share newcomers aged 15 and over, as a part of the residents of each settlement in reach
 * @param phones part of them who use the Internet on a phone, 0 to 1
 * @param needs procedures that one of them needs done, over those of a resident
 * @param undocumented part of them whose papers no office accepts, 0 to 1
 */
public record Newcomers(double share, double phones, double needs, double undocumented, Reach reach)
        implements Circumstance {}
