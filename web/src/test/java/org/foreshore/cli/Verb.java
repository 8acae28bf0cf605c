package org.foreshore.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.foreshore.job.Program;

/**
 * A call of the command line inside this process.
 *
 * @param out what it wrote for machines
 * @param err what it wrote for people
 */
record Verb(int code, String out, String err) {

    static Verb call(String... words) {
        return ofRevision("test", words);
    }

    /** By a program whose model is another one. */
    static Verb ofRevision(String revision, String... words) {
        var standard = System.out;
        var error = System.err;
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var code =
                    Foreshore.commandLine(new Program("0.0-test", "", revision)).execute(words);
            return new Verb(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(standard);
            System.setErr(error);
        }
    }

    static String output(String... words) {
        var verb = call(words);
        if (verb.code() != 0) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(words[0], verb.code(), verb.err()));
        }
        return verb.out();
    }
}
