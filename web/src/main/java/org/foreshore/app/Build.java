package org.foreshore.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build of the program this is: part of the provenance of every result.
 *
 * @param commit abbreviated commit it was built from, with "+" when files were changed since; "unknown" without git
 */
public record Build(String version, String commit) {

    /** Read from what the build left inside the jar. */
    public static Build current() {
        var properties = new Properties();
        try (var in = Build.class.getResourceAsStream("/foreshore.properties")) {
            if (in == null) {
                throw new IllegalStateException("foreshore.properties is missing: build with ./mvnw");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var dirty = Boolean.parseBoolean(properties.getProperty("dirty"));
        return new Build(
                properties.getProperty("version", ""), properties.getProperty("commit", "") + (dirty ? "+" : ""));
    }
}
