package org.foreshore.scenario;

import java.util.Locale;

/** For which localities indicators are told apart, besides the place as a whole. */
public enum Breakdown {
    NONE,
    REGION,
    SETTLEMENT;

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
