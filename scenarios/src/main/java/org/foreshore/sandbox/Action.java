package org.foreshore.sandbox;

/** What a breach of a guardrail does, the mildest first. */
public enum Action {
    WARN,
    PAUSE,
    STOP
}
