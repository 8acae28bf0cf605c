package org.foreshore.connectivity;

/** By what residents of a settlement pay for data. */
public enum Tariffing {
    /** The list price. */
    LIST,
    /** The price of the community that runs its network. */
    COMMUNITY,
    /** A cap that holds in some places only. */
    CAPPED
}
