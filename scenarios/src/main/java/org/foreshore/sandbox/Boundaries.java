package org.foreshore.sandbox;

/** What an interim look is tested against. */
public enum Boundaries {
    /**
     * The level is spent over the looks, so that looking often raises no false alarms: after O'Brien and Fleming for
     * benefit, hardly anything early; after Pocock for harm, nearly the same at each look.
     */
    SPENT,
    /** Each look is tested as if it were the only one, as is often done and never right. */
    NAIVE
}
