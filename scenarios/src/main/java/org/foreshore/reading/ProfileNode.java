package org.foreshore.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a profile file with its place in it.
 *
 * @param path where in the document, as {@code people.urbanShare.value}
 * @param entries members of a mapping in file order, otherwise empty
 * @param items members of a sequence, otherwise empty
 * @param text a scalar as written, otherwise empty
 */
record ProfileNode(
        Shape shape,
        String path,
        int line,
        int column,
        Map<String, ProfileNode> entries,
        List<ProfileNode> items,
        String text) {

    /** What stands in the file. */
    enum Shape {
        MAPPING,
        SEQUENCE,
        NUMBER,
        TEXT
    }

    Optional<ProfileNode> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A fraction without its leading zero is a number too, though the YAML library takes it for text. */
    Optional<Double> findNumber() {
        var number = shape == Shape.NUMBER || text.matches("-?\\.[0-9]+");
        return number ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
