package org.foreshore.vocabulary;

/** The kinds of component. */
public enum Kind {
    LEVER,
    SHOCK,
    INDICATOR
}
