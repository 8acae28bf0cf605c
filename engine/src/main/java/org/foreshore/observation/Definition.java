package org.foreshore.observation;

/** What counts as using the Internet; statistics differ by it, in places with many shared phones by some 15 points. */
public enum Definition {
    /** Used it from anywhere, on anybody's device. */
    ANY_USE,
    /** Uses it on a device of one's own. */
    OWN_DEVICE
}
