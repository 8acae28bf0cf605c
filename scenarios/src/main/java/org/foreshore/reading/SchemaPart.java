package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.document.Range;

/** A piece of a JSON Schema while it is put together; keywords keep their order. */
final class SchemaPart {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    static SchemaPart empty() {
        return new SchemaPart();
    }

    static SchemaPart of(String type, String says) {
        return empty().with("type", type).with("description", says);
    }

    static SchemaPart number(String type, String says, Range range) {
        var part = of(type, says);
        if (!Double.isInfinite(range.min())) {
            part.with(range.open() ? "exclusiveMinimum" : "minimum", range.min());
        }
        return Double.isInfinite(range.max()) ? part : part.with("maximum", range.max());
    }

    static SchemaPart text(String says) {
        return of("string", says).with("maxLength", Limits.LONGEST_TEXT);
    }

    static SchemaPart id(String says) {
        return of("string", says).with("pattern", "^" + Limits.KEBAB + "$").with("maxLength", Limits.LONGEST_ID);
    }

    static SchemaPart language(String says) {
        return of("string", says).with("pattern", "^" + Limits.LANGUAGE + "$");
    }

    static SchemaPart month(String says) {
        return of("string", says).with("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
    }

    static SchemaPart choice(String says, List<String> allowed) {
        return of("string", says).with("enum", allowed);
    }

    static SchemaPart list(String says, Object item, int most) {
        return of("array", says).with("items", item).with("maxItems", most);
    }

    static SchemaPart reference(String definition) {
        return empty().with("$ref", "#/$defs/" + definition);
    }

    /** A group of keys that allows no others. */
    static SchemaPart group(String says, Map<String, SchemaPart> properties) {
        return of("object", says).with("properties", properties).with("additionalProperties", false);
    }

    static SchemaPart required(String... keys) {
        return empty().with("required", List.of(keys));
    }

    SchemaPart with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    Map<String, Object> keywords() {
        return keywords;
    }
}
