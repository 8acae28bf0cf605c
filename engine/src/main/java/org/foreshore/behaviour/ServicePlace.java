package org.foreshore.behaviour;

/**
 * What public services mean for the residents of one settlement this month.
 *
 * @param inPersonPoints points of the hours that a procedure in person takes
 * @param assistedPoints points of the hours at a centre; {@link ServiceScorecard#CLOSED} where none is near
 * @param inPersonMinutes minutes of a procedure in person; assistedMinutes at a centre
 * @param staffForDisability how far staff at the centre make up for a disability, in 1/65,536
 * @param digitised share of procedures that can be completed online, in 1/65,536
 * @param failsSlow chance that an online attempt fails for want of network quality, in 1/65,536
 * @param hears threshold of hearing of online services this month
 * @param trusts level to which trust returns, 0 to 1
 * @param alarmed threshold of being reached by bad news; loss part of trust that it takes
 * @param proof how identity is proven
 * @param needs procedures that an adult needs done, mean
 */
record ServicePlace(
        int inPersonPoints,
        int assistedPoints,
        int inPersonMinutes,
        int assistedMinutes,
        int staffForDisability,
        int digitised,
        int failsSlow,
        int hears,
        double trusts,
        int alarmed,
        double loss,
        Proof proof,
        double needs) {}
