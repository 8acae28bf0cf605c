package org.foreshore.outcome;

/**
 * A settlement that takes part in a sandbox.
 *
 * @param number of the settlement
 * @param residents it stands for, aged 15 and over
 * @param start month of the horizon in which the package begins there; {@link #NEVER} in the comparison
 * @param stratum block within which lots were drawn
 * @param score by which it was chosen, at least 0 where the package goes; {@code NaN} if none
 */
public record Site(int number, boolean urban, double residents, int start, int stratum, double score) {

    public static final int NEVER = Integer.MAX_VALUE;

    /** Whether the package ever comes to it. */
    public boolean isTreated() {
        return start != NEVER;
    }

    public boolean isTreated(int month) {
        return month >= start;
    }
}
