package org.foreshore.docs;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/**
 * Renders the parameters of a submodel, with unit, range and source, from the header of its record. One that does not say
 * all of them, or whose default lies outside its range, is refused.
 */
final class ParameterTable {

    private ParameterTable() {}

    static String of(String title, Record parameters) throws ReflectiveOperationException {
        var table = new StringBuilder("**" + title + "**\n\n| Parameter | Default | Unit | Range | Meaning | Source |\n"
                + "|---|---|---|---|---|---|\n");
        for (var component : parameters.getClass().getRecordComponents()) {
            var basis = basis(component);
            double value = (double) component.getAccessor().invoke(parameters);
            require(value >= basis.low() && value <= basis.high(), component, "lies outside its range");
            table.append("| `%s` | %s | %s | %s to %s | %s | %s |\n"
                    .formatted(
                            component.getName(),
                            plain(value),
                            basis.unit(),
                            plain(basis.low()),
                            plain(basis.high()),
                            says(component),
                            basis.source()));
        }
        return table.append("\n").toString();
    }

    private static Basis basis(RecordComponent component) {
        var basis = component.getAnnotation(Basis.class);
        require(basis != null, component, "does not say what it rests on");
        require(!basis.unit().isBlank(), component, "has no unit");
        require(!basis.source().isBlank(), component, "has no source");
        require(basis.low() < basis.high(), component, "has no range");
        return basis;
    }

    private static void require(boolean fine, RecordComponent component, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException(component + " " + otherwise);
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String says(RecordComponent component) {
        var says = component.getAnnotation(Says.class);
        require(says != null, component, "does not say what it means");
        return says.value();
    }
}
