package org.foreshore.cli;

import java.util.concurrent.Callable;
import org.foreshore.reading.SchemaWriter;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of scenario files, for editors. */
@Command(description = "Prints the JSON Schema of scenario files, for editors.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Workshop workshop;

    SchemaCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        System.out.print(SchemaWriter.json(workshop.questions().catalogue()));
        return Foreshore.OK;
    }
}
