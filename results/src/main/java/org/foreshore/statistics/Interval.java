package org.foreshore.statistics;

/** Two bounds; both {@code NaN} where no interval can be given. */
public record Interval(double low, double high) {

    /** No interval: too few pairs. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("bounds (%s, %s) must be ordered".formatted(low, high));
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
