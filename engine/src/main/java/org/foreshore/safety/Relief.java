package org.foreshore.safety;

/**
 * Cash relief in one settlement.
 *
 * @param inNeed share of residents, counted from the poorest, to whom it is due
 * @param listed share of residents on the list; who is identified online is found without it
 * @param mobile chance that it comes to the phone of one identified online; agents that one can fetch it near by; byHand
 *     that it comes on time by hand
 */
public record Relief(double inNeed, double listed, double mobile, double agents, double byHand) {

    /** None is due. */
    public static final Relief NONE = new Relief(0, 0, 0, 0, 0);
}
