package org.foreshore.scenario;

/** Which settlements. */
public enum Area {
    ANY,
    RURAL,
    URBAN;

    public boolean includes(boolean urban) {
        return this == ANY || (this == URBAN) == urban;
    }
}
