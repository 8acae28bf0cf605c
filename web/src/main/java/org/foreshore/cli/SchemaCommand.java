package org.foreshore.cli;

import java.util.concurrent.Callable;
import org.foreshore.reading.LessonSchema;
import org.foreshore.reading.SchemaWriter;
import org.foreshore.reading.TranslationSchema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of scenarios, lessons or translations, for editors. */
@Command(description = "Prints the JSON Schema of scenarios, for editors.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Workshop workshop;

    @ArgGroup
    private Instead instead = new Instead();

    /** One of these at most. */
    static final class Instead {

        @Option(names = "--lessons", description = "Of lessons instead.")
        private boolean lessons;

        @Option(names = "--translations", description = "Of translations of lessons instead.")
        private boolean translations;
    }

    SchemaCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        System.out.print(schema());
        return Foreshore.OK;
    }

    private String schema() {
        if (instead.translations) {
            return TranslationSchema.json();
        }
        var catalogue = workshop.questions().catalogue();
        return instead.lessons ? LessonSchema.json(catalogue) : SchemaWriter.json(catalogue);
    }
}
