package org.foreshore.outcome;

/**
 * What one arm did in the localities of one replication.
 *
 * @param values in the order of {@link LocalColumns}; {@code NaN} where undefined or left out
 * @param tooFew where a figure is left out, because it rests on too few residents
 */
public record LocalFigures(double[] values, boolean[] tooFew) {

    /** No localities. */
    public static final LocalFigures NONE = new LocalFigures(0);

    public LocalFigures {
        if (values.length != tooFew.length) {
            throw new IllegalArgumentException(
                    "%d values, of which %d are told to be left out or not".formatted(values.length, tooFew.length));
        }
    }

    /** So many figures, all 0 as yet. */
    public LocalFigures(int figures) {
        this(new double[figures], new boolean[figures]);
    }

    public LocalFigures copy() {
        return new LocalFigures(values.clone(), tooFew.clone());
    }
}
