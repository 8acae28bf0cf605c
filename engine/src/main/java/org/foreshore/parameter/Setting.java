package org.foreshore.parameter;

import java.util.SortedMap;
import org.foreshore.country.Country;
import org.foreshore.world.Model;

/**
 * All numbers a world rests on. A number is named by the way to it, as {@code model.behaviour.adoption.burden} or
 * {@code country.adoption.attraction}.
 */
public record Setting(Model model, Country country) {

    /** The same with another number; an unknown name is an {@link IllegalArgumentException}. */
    public Setting with(String path, Object value) {
        return (Setting) Changed.of(this, path, value);
    }

    /** The same with other numbers. */
    public Setting with(SortedMap<String, Double> values) {
        var setting = this;
        for (var entry : values.entrySet()) {
            setting = setting.with(entry.getKey(), entry.getValue());
        }
        return setting;
    }
}
