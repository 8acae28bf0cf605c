package org.foreshore.cli;

import org.foreshore.store.StoredRun;
import tools.jackson.databind.json.JsonMapper;

/** Prints what machines read on standard output and what people read on standard error. */
final class Printer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A run as scripts see it. */
    record RunLine(String id, String folder, String state, String title) {}

    private Printer() {}

    static void run(StoredRun run, boolean json, boolean quiet) {
        var folder = run.folder().toAbsolutePath().normalize().toString();
        if (json) {
            json(new RunLine(run.id(), folder, run.state().id(), run.manifest().title()));
        } else {
            System.out.printf("%s  %s%n", run.id(), folder);
        }
        if (!quiet) {
            sentences(run);
        }
    }

    /** What each arm does to the first indicator of the headlines. */
    static void sentences(StoredRun run) {
        var headlines = run.manifest().headlines();
        headlines.stream()
                .filter(headline -> headline.indicator().equals(headlines.get(0).indicator()))
                .forEach(headline -> System.err.println("  " + headline.sentence()));
    }

    static void json(Object value) {
        System.out.println(JSON.writeValueAsString(value));
    }
}
