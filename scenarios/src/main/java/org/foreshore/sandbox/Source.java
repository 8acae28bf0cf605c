package org.foreshore.sandbox;

/** Where the figures of an evaluation come from. */
public enum Source {
    /** Registers: every settlement each month, exactly. */
    ADMIN,
    /** Interviews with a sample of residents in each settlement. */
    SURVEY
}
