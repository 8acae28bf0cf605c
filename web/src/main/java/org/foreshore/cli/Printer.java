package org.foreshore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.foreshore.store.Json;
import org.foreshore.store.StoredRun;

/** Prints what machines read on standard output and what people read on standard error. */
final class Printer {

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

    /** What each arm does to the first indicator of the headlines, what that costs, and what could not be spent or paid. */
    static void sentences(StoredRun run) {
        var headlines = run.manifest().headlines();
        headlines.stream()
                .filter(headline -> !headline.per().isEmpty()
                        || headline.kind().isShortfall()
                        || headline.indicator().equals(headlines.get(0).indicator()))
                .forEach(headline -> System.err.println("  " + headline.sentence()));
    }

    /** Rows in the form that is asked for. @param cells of a row, as CSV has them */
    static <R> void rows(
            List<R> rows, Format format, Consumer<List<R>> text, String head, Function<R, List<String>> cells) {
        switch (format) {
            case TEXT -> text.accept(rows);
            case CSV -> csv(head, rows.stream().map(cells).toList());
            case JSON -> json(rows);
        }
    }

    static void csv(String head, List<List<String>> rows) {
        try {
            System.out.print(head + "\r\n");
            for (var row : rows) {
                CSVFormat.RFC4180.printRecord(System.out, row.toArray());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static void json(Object value) {
        System.out.print(Json.line(value));
    }
}
