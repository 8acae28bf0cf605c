package org.foreshore.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.foreshore.country.Sourced;

/** A copy of nested records in which one component is another. */
final class Changed {

    private Changed() {}

    /** @param path names of components, from the outermost, with dots between; a figure keeps its source */
    static Record of(Record whole, String path, Object value) {
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var components = whole.getClass().getRecordComponents();
        int index =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "%s has no %s".formatted(whole.getClass().getSimpleName(), name));
        }
        try {
            var parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor().invoke(whole);
            }
            parts[index] =
                    dot < 0 ? last(parts[index], value) : of((Record) parts[index], path.substring(dot + 1), value);
            return copy(whole, components, parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("%s cannot be copied".formatted(whole.getClass()), impossible);
        }
    }

    private static Object last(Object part, Object value) {
        return part instanceof Sourced<?> && !(value instanceof Sourced<?>) ? of((Record) part, "value", value) : value;
    }

    private static Record copy(Record whole, RecordComponent[] components, Object[] parts)
            throws ReflectiveOperationException {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = whole.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(parts);
    }
}
