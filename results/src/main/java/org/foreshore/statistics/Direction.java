package org.foreshore.statistics;

/** Which way a number improves. */
public enum Direction {
    HIGHER,
    LOWER,
    /** No direction is better in itself. */
    NEITHER
}
