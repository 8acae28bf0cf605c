package org.foreshore.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foreshore.job.Program;

/** What one command said and how it ended; the real command line, in this process, with the real library. */
record Said(int code, String out, String err) {

    static Said by(String... words) {
        return hearing("", words);
    }

    /** By a program whose model is another one. */
    static Said ofRevision(String revision, String... words) {
        return said(new Program("0.0-test", "unknown", revision), "", words);
    }

    /** The same with something on standard input. */
    static Said hearing(String input, String... words) {
        return said(new Program("0.0-test", "unknown", "test"), input, words);
    }

    private static Said said(Program program, String input, String... words) {
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var caughtOut = new ByteArrayOutputStream();
        var caughtErr = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(caughtOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(caughtErr, true, StandardCharsets.UTF_8));
        try {
            int code = Foreshore.commandLine(program).execute(words);
            return new Said(
                    code, caughtOut.toString(StandardCharsets.UTF_8), caughtErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Standard output of a command that must succeed. */
    static String output(String... words) {
        var said = by(words);
        if (said.code() != 0) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(words[0], said.code(), said.err()));
        }
        return said.out();
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The first word on standard output: the id, where a run was asked for. */
    String id() {
        return out.split("\\s+", 2)[0];
    }
}
