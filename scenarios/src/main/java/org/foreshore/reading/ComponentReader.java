package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Range;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.ParameterSpec;
import org.foreshore.vocabulary.ParameterType;

/** Makes a component from those keys of an entry that are its own parameters. */
final class ComponentReader {

    private final Findings findings;

    ComponentReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Component> find(ComponentSpec spec, Fields fields) {
        var values = new LinkedHashMap<String, Object>();
        var complete = true;
        for (var parameter : spec.parameters()) {
            if (fields.has(parameter.name())) {
                var value = find(parameter, fields);
                value.ifPresent(given -> values.put(parameter.name(), given));
                complete &= value.isPresent();
            } else {
                fields.find(parameter.name());
            }
        }
        return complete ? create(spec, values, fields) : Optional.empty();
    }

    private Optional<Component> create(ComponentSpec spec, LinkedHashMap<String, Object> values, Fields fields) {
        try {
            return Optional.of(spec.create(values));
        } catch (IllegalArgumentException refused) {
            findings.error(fields.spot(), String.valueOf(refused.getMessage()), "");
            return Optional.empty();
        }
    }

    private Optional<Object> find(ParameterSpec parameter, Fields fields) {
        var range = Range.of(parameter.min(), parameter.max());
        var name = parameter.type() == ParameterType.SHARE ? "share" : parameter.name();
        return switch (parameter.type()) {
            case FLAG -> fields.findFlag(parameter.name()).map(Object.class::cast);
            case CHOICE -> choice(parameter, fields);
            case TEXT -> fields.findText(parameter.name()).map(Object.class::cast);
            case INTEGER -> whole(fields.findWhole(parameter.name(), range));
            default -> number(fields.findNumber(parameter.name(), name, range));
        };
    }

    private Optional<Object> choice(ParameterSpec parameter, Fields fields) {
        var text = fields.findText(parameter.name());
        if (text.isEmpty() || parameter.choices().contains(text.get())) {
            return text.map(Object.class::cast);
        }
        findings.error(
                fields.spotOf(parameter.name()),
                "%s must be one of %s".formatted(parameter.name(), String.join(", ", parameter.choices())),
                Nearest.hint(text.get(), parameter.choices()));
        return Optional.empty();
    }

    private static Optional<Object> whole(OptionalLong whole) {
        return whole.isPresent() ? Optional.of((int) whole.getAsLong()) : Optional.empty();
    }

    private static Optional<Object> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
