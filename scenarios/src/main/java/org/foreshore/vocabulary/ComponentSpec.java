package org.foreshore.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component as files, forms and reference pages know it.
 *
 * <p>In maps of values, a parameter stands in the form a file would hold: a number, a boolean, or a choice in
 * kebab-case.
 *
 * @param heeded which of the keys beside its parameters make a difference to it
 */
public record ComponentSpec(
        Kind kind,
        String id,
        String title,
        String says,
        List<ParameterSpec> parameters,
        Heeded heeded,
        Class<? extends Component> type) {

    public ComponentSpec {
        parameters = List.copyOf(parameters);
    }

    /** Reads the header of a component record; says what is missing if the record is no component. */
    public static ComponentSpec of(Kind kind, Class<? extends Component> type) {
        return new RecordHeader(kind, type).spec();
    }

    public Optional<ParameterSpec> findParameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Makes the component with these values, and its defaults for the others; the record may refuse them. */
    public Component create(Map<String, Object> values) {
        return new RecordForm(type).create(this, values);
    }

    /** The values of a component of this spec, in the order of its header. */
    public Map<String, Object> valuesOf(Component component) {
        return new RecordForm(type).valuesOf(component);
    }
}
