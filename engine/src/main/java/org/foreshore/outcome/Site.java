package org.foreshore.outcome;

/**
 * A settlement that takes part in a sandbox, or where residents are drawn, those of it who are invited or those who are
 * not.
 *
 * @param number under which its figures are found: that of the settlement, or beyond those of all settlements
 * @param residents it stands for, aged 15 and over
 * @param start month of the horizon in which the package begins there; {@link #NEVER} in the comparison
 * @param stratum block within which lots were drawn
 * @param score by which it was chosen, at least 0 where the package goes; {@code NaN} if none
 * @param settlement in which it lies
 * @param saturation part of the settlement's residents who are given the package
 */
public record Site(
        int number,
        boolean urban,
        double residents,
        int start,
        int stratum,
        double score,
        int settlement,
        double saturation) {

    /** A whole settlement. */
    public Site(int number, boolean urban, double residents, int start, int stratum, double score) {
        this(number, urban, residents, start, stratum, score, number, start == NEVER ? 0 : 1);
    }

    public static final int NEVER = Integer.MAX_VALUE;

    /** Whether the package ever comes to it. */
    public boolean isTreated() {
        return start != NEVER;
    }

    public boolean isTreated(int month) {
        return month >= start;
    }

    /** Whether it is some of a settlement's residents, told apart from the others. */
    public boolean isPart() {
        return number != settlement;
    }

    /** Whether its residents are given nothing while others of their settlement are. */
    public boolean isNeighbour() {
        return !isTreated() && saturation > 0;
    }
}
