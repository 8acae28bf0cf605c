package org.foreshore.vocabulary;

import java.util.List;

/**
 * One parameter of a component, derived from its record header.
 *
 * @param standard the default, in the form a file would hold: a number, a boolean or a choice in kebab-case
 * @param choices allowed values of a {@link ParameterType#CHOICE}; empty otherwise
 */
public record ParameterSpec(
        String name,
        ParameterType type,
        String unit,
        double min,
        double max,
        Object standard,
        List<String> choices,
        String says) {

    public ParameterSpec {
        choices = List.copyOf(choices);
        if (type.isNumeric() && !(within(min, max, ((Number) standard).doubleValue()))) {
            throw new IllegalArgumentException(
                    "%s: default (%s) must lie in [%s, %s]".formatted(name, standard, min, max));
        }
    }

    /** Whether a number lies within the bounds. */
    public boolean allows(double number) {
        return within(min, max, number);
    }

    private static boolean within(double min, double max, double number) {
        return number >= min && number <= max;
    }
}
