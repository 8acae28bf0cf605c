package org.foreshore.bench;

/**
 * A quotient that means the same on any machine.
 *
 * @param what what it says, and in which sense
 * @param must the budget; goal likewise
 * @param more whether more is better
 */
record Ratio(String what, double must, double goal, boolean more, double value) {

    /** Part by which a ratio may be worse than the recorded one before it is said. */
    private static final double TOLERANCE = 0.15;

    boolean worseThan(double recorded) {
        return more ? value < recorded / (1 + TOLERANCE) : value > recorded * (1 + TOLERANCE);
    }

    boolean meets(double limit) {
        return more ? value >= limit : value <= limit;
    }

    String verdict() {
        return meets(goal) ? "goal met" : meets(must) ? "must met" : "BELOW MUST";
    }
}
