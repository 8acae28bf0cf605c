package org.foreshore.outcome;

/**
 * What one wave of measurement found in one settlement, or part of it, beside what it would have found with less going wrong.
 *
 * @param settlement its number as a {@link Site}
 * @param asked interviews tried; 0 if registers were read
 * @param answered interviews; or residents of whom registers tell, where they tell of each
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

    /** What registers say of each of so many residents. */
    public static Wave ofRegister(int month, int settlement, double exact, long residents) {
        int having = (int) Math.round(exact * residents);
        return new Wave(month, settlement, 0, (int) residents, having, exact, exact, exact);
    }

    public boolean isRegister() {
        return asked == 0;
    }

    /** The figure found; undefined if nobody answered. */
    public double found() {
        return isRegister() ? exact : answered == 0 ? Double.NaN : (double) positive / answered;
    }
}
