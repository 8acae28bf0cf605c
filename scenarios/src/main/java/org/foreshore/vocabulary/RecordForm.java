package org.foreshore.vocabulary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes component records from values in the form of files, and takes them apart again. */
final class RecordForm {

    private final Class<? extends Component> type;

    RecordForm(Class<? extends Component> type) {
        this.type = type;
    }

    /** The component of the no-argument constructor. */
    Component standard() {
        return construct(constructor());
    }

    Component create(ComponentSpec spec, Map<String, Object> values) {
        for (var name : values.keySet()) {
            if (spec.findParameter(name).isEmpty()) {
                throw new IllegalArgumentException("%s has no %s".formatted(spec.id(), name));
            }
        }
        var header = type.getRecordComponents();
        var arguments = new Object[header.length];
        for (int i = 0; i < header.length; i++) {
            var standard = spec.parameters().get(i).standard();
            arguments[i] = FileForm.toJava(header[i].getType(), values.getOrDefault(header[i].getName(), standard));
        }
        var types = Arrays.stream(header).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return construct(constructor(types), arguments);
    }

    Map<String, Object> valuesOf(Component component) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : type.getRecordComponents()) {
            values.put(part.getName(), FileForm.ofJava(value(part, component)));
        }
        return values;
    }

    private static Object value(RecordComponent part, Component component) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(component);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read %s of %s".formatted(part.getName(), component), e);
        }
    }

    private Constructor<? extends Component> constructor(Class<?>... types) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("%s needs a no-argument constructor".formatted(type.getName()), e);
        }
    }

    private static Component construct(Constructor<? extends Component> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("constructor of %s failed".formatted(constructor.getName()), e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot construct %s".formatted(constructor.getName()), e);
        }
    }
}
