package org.foreshore.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a tree as YAML in one canonical way: block style, two spaces, plain words only where no reader could take them
 * for anything else. It is ours, and small, because the bytes are hashed: a library's next version may not change them.
 */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9/-]*|[0-9]{4}-[0-9]{2}");
    private static final Pattern RESERVED =
            Pattern.compile("true|false|null|yes|no|on|off|y|n|nan|inf", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(Map<String, Object> tree) {
        var yaml = new YamlText();
        yaml.entries(tree, "");
        return yaml.text.toString();
    }

    /** Writes entries, the first where the text stands, the others on lines of their own. */
    private void entries(Map<?, ?> entries, String indent) {
        var lead = "";
        for (var entry : entries.entrySet()) {
            text.append(lead).append(entry.getKey()).append(':');
            value(entry.getValue(), indent);
            lead = indent;
        }
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n').append(indent).append("  ");
            entries(map, indent + "  ");
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            list.forEach(item -> item(item, indent + "  "));
        } else {
            text.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void item(Object item, String indent) {
        text.append(indent).append("- ");
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            entries(map, indent + "  ");
        } else {
            text.append(scalar(item)).append('\n');
        }
    }

    private static String scalar(Object value) {
        if (value instanceof Map) {
            return "{}";
        }
        if (value instanceof List) {
            return "[]";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        var word = value.toString();
        return PLAIN.matcher(word).matches() && !RESERVED.matcher(word).matches() ? word : quoted(word);
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (isSafe(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append("\\U%08x".formatted(point));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
