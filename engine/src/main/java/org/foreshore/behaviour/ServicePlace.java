package org.foreshore.behaviour;

import org.foreshore.safety.Relief;
import org.foreshore.safety.Warning;

/**
 * What public services mean for the residents of one settlement this month.
 *
 * @param inPersonPoints points of the hours that a procedure in person takes
 * @param assistedPoints points of the hours at a centre; {@link ServiceScorecard#CLOSED} where none is near
 * @param inPersonMinutes minutes of a procedure in person; assistedMinutes at a centre
 * @param staffForDisability how far staff at the centre make up for a disability, in 1/65,536
 * @param digitised share of the procedures of each sector that can be completed online this month, in 1/65,536; ordinarily
 *     without outages
 * @param covered whether there is a network, working or not
 * @param failsSlow chance that an online attempt fails for want of network quality, in 1/65,536
 * @param hears threshold of hearing of online services this month
 * @param trusts level to which trust returns, 0 to 1
 * @param news bad news, warning and relief: what happens there this month
 * @param swept share of smartphones that a hazard takes from those who do not act on the warning
 * @param proof how identity is proven
 * @param needs procedures that an adult needs done, mean
 */
record ServicePlace(
        int inPersonPoints,
        int assistedPoints,
        int inPersonMinutes,
        int assistedMinutes,
        int staffForDisability,
        int[] digitised,
        int[] ordinarily,
        boolean covered,
        int failsSlow,
        int hears,
        double trusts,
        News news,
        Warning warning,
        double swept,
        Relief relief,
        Proof proof,
        double needs) {}
