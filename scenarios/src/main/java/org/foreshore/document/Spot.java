package org.foreshore.document;

/**
 * Where something stands: in which file, at which line and column (both from 1), and under which path of keys.
 *
 * @param line 0 when the file as a whole is meant
 * @param path as {@code arms[1].levers[0].seatsPerMonth}; empty for the document itself
 */
public record Spot(String file, int line, int column, String path) {

    public static Spot ofFile(String file) {
        return new Spot(file, 0, 0, "");
    }

    Spot atKey(String key, int line, int column) {
        var name = Quoted.brief(key);
        return new Spot(file, line, column, path.isEmpty() ? name : path + "." + name);
    }

    Spot atItem(int index, int line, int column) {
        return new Spot(file, line, column, "%s[%d]".formatted(path, index));
    }

    /** Same path, another place in the file. */
    Spot at(int line, int column) {
        return new Spot(file, line, column, path);
    }
}
