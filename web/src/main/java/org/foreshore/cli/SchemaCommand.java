package org.foreshore.cli;

import java.util.concurrent.Callable;
import org.foreshore.reading.LessonSchema;
import org.foreshore.reading.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of scenarios or lessons, for editors. */
@Command(description = "Prints the JSON Schema of scenarios, for editors.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Option(names = "--lessons", description = "Of lessons instead.")
    private boolean lessons;

    SchemaCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var catalogue = workshop.questions().catalogue();
        System.out.print(lessons ? LessonSchema.json(catalogue) : SchemaWriter.json(catalogue));
        return Foreshore.OK;
    }
}
