package org.foreshore.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Which build of the program this is: part of the provenance of every result.
 *
 * @param commit abbreviated commit it was built from, with "+" when files were changed since; "unknown" without git
 * @param modelRevision hash of what the model computes in its reference run
 */
public record Build(String version, String commit, String modelRevision) {

    /** Read from what the build left inside the jar. */
    public static Build current() {
        var properties = new Properties();
        try (var in = open("/foreshore.properties");
                var revision = open("/model-revision.txt")) {
            properties.load(in);
            var dirty = Boolean.parseBoolean(properties.getProperty("dirty"));
            return new Build(
                    properties.getProperty("version", ""),
                    properties.getProperty("commit", "") + (dirty ? "+" : ""),
                    new String(revision.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = Build.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing: build with ./mvnw");
        }
        return in;
    }
}
