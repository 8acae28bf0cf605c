package org.foreshore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A scenario that runs in a blink. */
final class Tiny {

    static final Path FILE = Path.of("src", "test", "resources", "scenarios", "tiny-district.yaml");

    private Tiny() {}

    /** Its text with one piece replaced. */
    static String with(String piece, String other) {
        try {
            var text = Files.readString(FILE);
            if (!text.contains(piece)) {
                throw new IllegalArgumentException("the tiny scenario does not say " + piece);
            }
            return text.replace(piece, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
