package org.foreshore.vocabulary;

/** The kinds of component. */
public enum Kind {
    LEVER,
    SHOCK,
    INDICATOR,
    /** A section of what a file says of a sandbox. */
    SECTION
}
