package org.foreshore.docs;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import org.foreshore.vocabulary.Says;

/** Renders the parameters of a submodel, with defaults and sources, from the header of its record. */
final class ParameterTable {

    private ParameterTable() {}

    static String of(String title, Record parameters) throws ReflectiveOperationException {
        var table = new StringBuilder(
                "**" + title + "**\n\n| Parameter | Default | Meaning, range, source |\n|---|---|---|\n");
        for (var component : parameters.getClass().getRecordComponents()) {
            table.append("| `%s` | %s | %s |\n"
                    .formatted(component.getName(), value(parameters, component), says(component)));
        }
        return table.append("\n").toString();
    }

    private static String value(Record parameters, RecordComponent component) throws ReflectiveOperationException {
        double value = (double) component.getAccessor().invoke(parameters);
        return BigDecimal.valueOf(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String says(RecordComponent component) {
        var says = component.getAnnotation(Says.class);
        if (says == null) {
            throw new IllegalArgumentException(component + " does not say what it means");
        }
        return says.value();
    }
}
