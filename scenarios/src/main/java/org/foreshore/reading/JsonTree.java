package org.foreshore.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns maps, lists, texts, flags and numbers into JSON nodes, in their order. */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Object value) {
        if (value instanceof SchemaPart part) {
            return of(part.keywords());
        }
        if (value instanceof Map<?, ?> map) {
            var node = NODES.objectNode();
            map.forEach((key, child) -> node.set(String.valueOf(key), of(child)));
            return node;
        }
        if (value instanceof List<?> list) {
            var node = NODES.arrayNode();
            list.forEach(child -> node.add(of(child)));
            return node;
        }
        return leaf(value);
    }

    private static JsonNode leaf(Object value) {
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return NODES.numberNode(
                    number instanceof BigDecimal exact ? exact : Decimals.shortest(number.doubleValue()));
        }
        return NODES.stringNode(value.toString());
    }
}
