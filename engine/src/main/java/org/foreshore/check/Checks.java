package org.foreshore.check;

/** How closely a run watches itself. Watching never changes a number, only whether a broken world is noticed. */
public enum Checks {
    /** Not at all. */
    NONE,
    /** Coverage, shares, weights and money after each phase. */
    PHASE,
    /** That, and every resident after each month; an arm with the baseline's rules is simulated all the same. */
    FULL
}
