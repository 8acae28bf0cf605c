package org.foreshore.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program started as a process of its own, in a folder of its own; standard error goes to a file there. */
record Started(Process process, Path errors) implements AutoCloseable {

    private static final int MOST_SECONDS = 180;

    /** What a program that has ended said. */
    record Said(int code, String out, String err) {}

    /** The finished jar, run by the Java that runs this test, as the launcher would run it. */
    static Started jar(Path folder, String... words) {
        var command = new ArrayList<>(
                List.of(java(), "-Xmx1g", "-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return in(folder, command);
    }

    static final Path JAR = Path.of("target", "foreshore.jar");

    static Started in(Path folder, List<String> command) {
        try {
            var errors = Files.createTempFile("foreshore", ".err");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(errors.toFile());
            builder.environment().remove("FORESHORE_HOME");
            return new Started(builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    BufferedReader out() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    String err() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Said end() {
        try {
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(code(), out, err());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int code() {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after %d s; it said: %s".formatted(MOST_SECONDS, err()));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** @param name {@code INT} is what Ctrl-C sends, {@code TERM} what a service manager does */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        code();
    }
}
