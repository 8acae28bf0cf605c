package org.foreshore.outcome;

/** What follows from what a sandbox has shown so far. */
public enum Next {
    /** The test goes on. */
    GO_ON,
    /** It has shown enough: it ends early and is decided on. */
    EVALUATE,
    /** It does harm: it ends. */
    STOP_FOR_HARM,
    /** It would hardly show anything any more: it ends. */
    STOP_FOR_FUTILITY,
    /** It is decided to go on for longer. */
    EXTEND,
    /** It is decided to go to scale, settlement by settlement. */
    SCALE,
    /** A rule is changed for everybody at once. */
    ADOPT,
    /** It is decided to end. */
    CLOSE
}
