package org.foreshore.sandbox;

/** Who is given the package, or not, by the plan of a sandbox. */
public enum Unit {
    /** Whole settlements: all whom the package means there. */
    SETTLEMENT,
    /** Single residents of the sites, who are invited by lot; the others of the same settlement are not. */
    RESIDENT
}
