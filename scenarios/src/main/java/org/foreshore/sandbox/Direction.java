package org.foreshore.sandbox;

/** Which way an effect is hoped to go. */
public enum Direction {
    /** As the indicator itself says. */
    BETTER,
    UP,
    DOWN
}
