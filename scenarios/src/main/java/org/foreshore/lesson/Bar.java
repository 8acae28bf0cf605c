package org.foreshore.lesson;

/**
 * What an answer must meet for something to be true of it: a range, or a name.
 *
 * @param min least value, as stored; negative infinity for none
 * @param max largest value; infinity for none
 * @param is arm, group or decision it must be; empty for a range
 */
public record Bar(double min, double max, String is) {

    /** Met by every number. */
    public static final Bar NONE = new Bar(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");

    public boolean isMet(double value, String name) {
        return is.isEmpty() ? value >= min && value <= max : is.equals(name);
    }
}
