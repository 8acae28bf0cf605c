package org.foreshore.job;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.reading.ScenarioReader;
import org.foreshore.reading.ScenarioWriter;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.RunQuestion;
import org.foreshore.vocabulary.Catalogue;

/** Makes questions of scenario files and texts; what cannot be asked is a {@code ScenarioInvalid}. */
public final class Questions {

    private final Library library;
    private final Catalogue catalogue;
    private final Program program;
    private final ScenarioReader reader;

    public Questions(Library library, Catalogue catalogue, Program program) {
        this.library = library;
        this.catalogue = catalogue;
        this.program = program;
        this.reader = new ScenarioReader(catalogue, library);
    }

    public Library library() {
        return library;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Program program() {
        return program;
    }

    public Asked read(Path file) {
        var read = reader.read(file);
        return ask(read.scenario(), read.warnings());
    }

    /** Reads a text; the name stands in findings and tells JSON ({@code .json}) from YAML. */
    public Asked read(String text, String name) {
        var read = reader.read(text, name);
        return ask(read.scenario(), read.warnings());
    }

    /** Asks a scenario that was changed after it was read (more replications, another seed, a smaller scale). */
    public Asked ask(Scenario scenario, List<Finding> warnings) {
        var country = library.country(scenario.country());
        var yaml = ScenarioWriter.yaml(scenario, catalogue);
        var question = new RunQuestion(scenario, yaml, country.digest(), program.version(), program.modelRevision());
        return new Asked(question, country, warnings);
    }
}
