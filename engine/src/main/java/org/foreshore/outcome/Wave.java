package org.foreshore.outcome;

/**
 * What one wave of measurement found in one settlement, beside what it would have found with less going wrong.
 *
 * @param asked interviews tried; 0 if registers were read
 * @param positive those of the answers that were recorded as having it
 * @param exact figure of all residents
 * @param answering figure of those who would answer
 * @param recorded what would be recorded of them in the mean
 */
public record Wave(
        int month,
        int settlement,
        int asked,
        int answered,
        int positive,
        double exact,
        double answering,
        double recorded) {

    /** What registers say. */
    public static Wave ofRegister(int month, int settlement, double exact) {
        return new Wave(month, settlement, 0, 0, 0, exact, exact, exact);
    }

    public boolean isRegister() {
        return asked == 0;
    }

    /** The figure found; undefined if nobody answered. */
    public double found() {
        return isRegister() ? exact : answered == 0 ? Double.NaN : (double) positive / answered;
    }
}
