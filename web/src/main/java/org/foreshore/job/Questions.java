package org.foreshore.job;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.reading.LoadedCountry;
import org.foreshore.reading.ScenarioRead;
import org.foreshore.reading.ScenarioReader;
import org.foreshore.reading.ScenarioWriter;
import org.foreshore.scenario.Parameters;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;
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
        return ask(reader.read(file));
    }

    /** Reads a text; the name stands in findings and tells JSON ({@code .json}) from YAML. */
    public Asked read(String text, String name) {
        return ask(reader.read(text, name));
    }

    /** Asks what was read. */
    public Asked ask(ScenarioRead read) {
        var country =
                read.profile().orElseGet(() -> library.country(read.scenario().country()));
        return ask(read.scenario(), country, read.warnings());
    }

    /** Asks what was asked before of a scenario that was changed (more replications, another seed, a smaller scale). */
    public Asked ask(Scenario changed, Asked before) {
        return ask(changed, before.country(), before.warnings());
    }

    private Asked ask(Scenario scenario, LoadedCountry country, List<Finding> warnings) {
        var yaml = country.files().isEmpty()
                ? ScenarioWriter.yaml(scenario, catalogue)
                : ScenarioWriter.yamlWithProfile(scenario, catalogue);
        var ensemble = ensemble(scenario);
        var digest = country.digest() + ensemble.origin();
        var question = new RunQuestion(scenario, yaml, digest, program.version(), program.modelRevision());
        return new Asked(question, country, warnings, ensemble);
    }

    private Ensemble ensemble(Scenario scenario) {
        return scenario.parameters() == Parameters.ENSEMBLE
                ? Ensemble.of(library.calibration(scenario.country()), scenario.replications(), scenario.populations())
                : Ensemble.of(scenario.populations());
    }
}
