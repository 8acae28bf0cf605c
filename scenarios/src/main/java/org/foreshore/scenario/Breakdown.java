package org.foreshore.scenario;

/** For which localities indicators are told apart, besides the place as a whole. */
public enum Breakdown {
    NONE,
    REGION,
    SETTLEMENT
}
