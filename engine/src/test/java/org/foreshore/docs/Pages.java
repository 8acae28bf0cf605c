package org.foreshore.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages, or parts of pages, that are made from code. A stale one is rewritten in place and fails the test once, so that
 * the next build passes with the new text, which then shows in the diff.
 */
public final class Pages {

    private Pages() {}

    /** Checks a whole file. */
    public static void check(Path file, String expected) throws IOException {
        var actual = Files.exists(file) ? Files.readString(file) : "";
        if (!actual.equals(expected)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(actual)
                .as("%s was stale and has been rewritten; commit it", file)
                .isEqualTo(expected);
    }

    /** Checks the part of a file between {@code <!-- name -->} and {@code <!-- end -->}. */
    public static void check(Path file, String name, String expected) throws IOException {
        var text = Files.readString(file);
        var marker = "<!-- " + name + " -->\n";
        int from = text.indexOf(marker) + marker.length();
        int to = text.indexOf("<!-- end -->", from);
        check(file, text.substring(0, from) + expected + text.substring(to));
    }

    /** The lines of a source between {@code // region name} and {@code // end}. */
    public static String region(String source, String name) {
        var marker = "// region " + name + "\n";
        int from = source.indexOf(marker) + marker.length();
        return source.substring(from, source.indexOf("// end", from));
    }
}
