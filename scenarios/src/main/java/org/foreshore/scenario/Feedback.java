package org.foreshore.scenario;

/**
 * A rule by which a government adapts a lever: once the figure of an indicator for everybody has lain beyond a bar for so
 * many months in a row, the strength of the lever changes, and the counting begins anew.
 *
 * @param below whether the figure must lie below the bar, else above it
 * @param bar in the unit in which the indicator is stored
 * @param months in a row, at least 1, counted from the first month of the lever
 * @param change added to the strength, which stays within 0 and 1
 */
public record Feedback(String indicator, boolean below, double bar, int months, double change) {

    public Feedback {
        if (months < 1) {
            throw new IllegalArgumentException("months (%d) must be at least 1".formatted(months));
        }
    }

    /** Whether a figure calls for the change; an undefined one never does. */
    public boolean isMet(double figure) {
        return below ? figure < bar : figure > bar;
    }
}
