package org.foreshore.bench;

/**
 * A quotient that means the same on any machine.
 *
 * @param what what it says, and in which sense
 * @param must the budget; goal likewise
 * @param more whether more is better
 */
record Ratio(String what, double must, double goal, boolean more, Spread spread) {

    /** Part by which a ratio may be worse than the recorded one before it is said. */
    private static final double TOLERANCE = 0.15;

    double value() {
        return spread.middle();
    }

    boolean worseThan(double recorded) {
        return more ? value() < recorded / (1 + TOLERANCE) : value() > recorded * (1 + TOLERANCE);
    }

    String verdict() {
        return meets(goal) ? "goal met" : meets(must) ? "must met" : "BELOW MUST";
    }

    private boolean meets(double limit) {
        return more ? value() >= limit : value() <= limit;
    }
}
