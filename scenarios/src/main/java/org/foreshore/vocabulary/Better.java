package org.foreshore.vocabulary;

/** Which way an indicator improves. */
public enum Better {
    HIGHER,
    LOWER,
    /** No direction is better in itself (operator value, say). */
    NEITHER
}
