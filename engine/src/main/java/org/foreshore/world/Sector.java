package org.foreshore.world;

/** Who pays and is paid. */
public enum Sector {
    NATIONAL_GOVERNMENT,
    LOCAL_GOVERNMENT,
    OPERATORS,
    HOUSEHOLDS,
    /** Everybody else: makers, builders, staff, banks, abroad. */
    OTHERS
}
