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
    }
}
