package org.foreshore.classroom;

/**
 * What the model says to a question.
 *
 * @param value as indicators are stored; undefined if the answer is a name
 * @param low of the range in which a guess is right, high too
 * @param name arm, group or decision; empty if the answer is a number
 */
public record Answer(double value, double low, double high, String name) {

    static Answer of(double value, double low, double high) {
        return new Answer(value, low, high, "");
    }

    static Answer named(String name) {
        return new Answer(Double.NaN, Double.NaN, Double.NaN, name);
    }
}
