package org.foreshore.outcome;

/**
 * What one arm did in one replication: a value for each column and month, {@code NaN} where it is undefined.
 *
 * @param values {@code values[month * columns + column]}; month 0 is the first month of the horizon
 */
public record Trajectory(String arm, int replication, int months, int columns, double[] values) {

    public Trajectory {
        if (values.length != months * columns) {
            throw new IllegalArgumentException(
                    "%d values do not make %d months of %d columns".formatted(values.length, months, columns));
        }
    }

    public double value(int month, int column) {
        return values[month * columns + column];
    }
}
