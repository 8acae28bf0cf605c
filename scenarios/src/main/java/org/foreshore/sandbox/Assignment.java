package org.foreshore.sandbox;

/** How the settlements of a pilot are chosen. */
public enum Assignment {
    /** By lot among all that are eligible. */
    RANDOM,
    /** By lot within region, and towns apart from villages. */
    STRATIFIED,
    /** By lot within pairs that were alike before. */
    MATCHED_PAIRS,
    /** Those that promise to shine: served best and using most. */
    SHOWCASE,
    /** Those that were measured to lag most. */
    WORST_FIRST,
    /** Those that come forward, which those do that use more already. */
    SELF_SELECTION,
    /** All below a measured score; the comparison lies above it. */
    SCORE_CUTOFF,
    /** All in turn, in an order by lot. */
    STEPPED_WEDGE,
    /** By lot to shares of residents who are invited, from none to all; who they are is drawn within each. */
    SATURATION;

    /** Whether lots alone decide who begins when. */
    public boolean byLot() {
        return this == RANDOM
                || this == STRATIFIED
                || this == MATCHED_PAIRS
                || this == STEPPED_WEDGE
                || this == SATURATION;
    }

    /** Whether residents of a settlement chosen in this way can be drawn one by one. */
    public boolean leavesResidentsToLots() {
        return this != MATCHED_PAIRS && this != STEPPED_WEDGE && this != SCORE_CUTOFF;
    }
}
