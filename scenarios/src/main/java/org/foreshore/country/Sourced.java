package org.foreshore.country;

/**
 * A figure with where it comes from.
 *
 * @param source key of an entry in the profile's list of sources
 * @param year year the figure describes
 * @param low lowest plausible value, high highest; equal to NaN unless the figure is uncertain (required if assumed)
 * @param note how it was derived, or why it is assumed; empty if it stands in the source as it is
 */
public record Sourced<T>(T value, String source, int year, Basis basis, double low, double high, String note) {

    /** How a figure came to be. */
    public enum Basis {
        /** Stands in the source. */
        FOUND,
        /** Computed from figures in the source; the note says how. */
        DERIVED,
        /** No adequate source: a stated assumption with a range. */
        ASSUMED
    }
}
