package org.foreshore.outcome;

/** How many work in a firm. */
public enum FirmSize {
    /** Fewer than ten. */
    MICRO,
    /** Ten to forty-nine. */
    SMALL,
    /** Fifty and more. */
    LARGE
}
