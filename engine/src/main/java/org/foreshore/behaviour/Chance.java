package org.foreshore.behaviour;

import org.foreshore.random.Draws;

/** From rates and log-odds to integer thresholds; a uniform below the threshold means yes. */
public final class Chance {

    /** Points per unit of log-odds: the currency of scorecards. */
    public static final int POINTS = 64;

    private static final int RANGE = 16 * POINTS;
    private static final int CERTAIN = 1 << Draws.DIGITS;
    private static final int[] LOGISTIC = logistic();

    private Chance() {}

    /** Probability that a constant rate per month strikes within one month. */
    public static double ofRate(double perMonth) {
        return -StrictMath.expm1(-perMonth);
    }

    /** Threshold of a probability. */
    public static int threshold(double probability) {
        return (int) StrictMath.ceil(Math.min(1, Math.max(0, probability)) * CERTAIN);
    }

    /** Threshold of the logistic probability of so many points; beyond ±16 log-odds it no longer changes. */
    public static int logistic(int points) {
        return LOGISTIC[Math.max(0, Math.min(2 * RANGE - 1, points + RANGE))];
    }

    /** Threshold of two independent chances both coming true. */
    public static int both(int threshold, int other) {
        return (int) ((long) threshold * other >> Draws.DIGITS);
    }

    public static int not(int threshold) {
        return CERTAIN - threshold;
    }

    /** Log-odds in points, rounded to the nearest. */
    public static int points(double logOdds) {
        return (int) StrictMath.floor(logOdds * POINTS + 0.5);
    }

    private static int[] logistic() {
        var table = new int[2 * RANGE];
        for (int i = 0; i < table.length; i++) {
            table[i] = threshold(1 / (1 + StrictMath.exp(-(i - RANGE) / (double) POINTS)));
        }
        return table;
    }
}
