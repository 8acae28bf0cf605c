package org.foreshore.statistics;

import java.util.Locale;

/** What an interval of a paired difference says about an arm. */
public enum Verdict {
    /** The interval lies wholly on the improving side of zero. */
    BETTER,
    /** The interval lies wholly on the other side. */
    WORSE,
    /** The interval holds zero, or there are too few pairs for an interval. */
    INDISTINGUISHABLE,
    /** The interval leaves zero out, but no direction is better in itself. */
    NEUTRAL;

    /** Reads an interval; undefined bounds distinguish nothing. */
    public static Verdict of(Interval interval, Direction direction) {
        if (!(interval.low() > 0 || interval.high() < 0)) {
            return INDISTINGUISHABLE;
        }
        return switch (direction) {
            case NEITHER -> NEUTRAL;
            case HIGHER -> interval.low() > 0 ? BETTER : WORSE;
            case LOWER -> interval.high() < 0 ? BETTER : WORSE;
        };
    }

    /** Name in files and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
