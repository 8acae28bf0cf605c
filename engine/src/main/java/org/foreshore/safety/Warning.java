package org.foreshore.safety;

/**
 * A warning in one settlement: chances that a channel reaches a resident, 0 to 1.
 *
 * @param phone who owns a phone; user who uses the Internet; anybody everybody
 */
public record Warning(double phone, double user, double anybody) {

    /** Nothing to be warned of. */
    public static final Warning NONE = new Warning(0, 0, 0);

    /** Chance that some channel reaches a resident. */
    public double reaches(boolean ownsPhone, boolean usesInternet) {
        return 1 - (ownsPhone ? 1 - phone : 1) * (usesInternet ? 1 - user : 1) * (1 - anybody);
    }
}
