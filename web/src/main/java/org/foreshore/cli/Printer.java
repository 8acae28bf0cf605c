package org.foreshore.cli;

import org.foreshore.store.Manifest;
import org.foreshore.store.StoredRun;
import tools.jackson.databind.json.JsonMapper;

/** Prints what machines read on standard output and what people read on standard error. */
final class Printer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String MAIN = "internet-use";

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

    /** What each arm does to Internet use, or to the first indicator if that was not asked for. */
    static void sentences(StoredRun run) {
        var indicators =
                run.manifest().indicators().stream().map(Manifest.Indicator::id).toList();
        var main = indicators.contains(MAIN) ? MAIN : indicators.get(0);
        run.manifest().headlines().stream()
                .filter(headline -> headline.indicator().equals(main))
                .forEach(headline -> System.err.println("  " + headline.sentence()));
    }

    static void json(Object value) {
        System.out.println(JSON.writeValueAsString(value));
    }
}
