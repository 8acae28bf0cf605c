package org.foreshore.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.reading.LoadedCountry;
import org.foreshore.reading.ScenarioRead;
import org.foreshore.reading.ScenarioReader;
import org.foreshore.reading.ScenarioWriter;
import org.foreshore.scenario.Parameters;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;
import org.foreshore.store.RunQuestion;
import org.foreshore.vocabulary.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes questions of scenario files and texts; what cannot be asked is a {@code ScenarioInvalid}. */
public final class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

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

    /** What can be asked of a folder of the library, by the name of the file. A broken file must not hide the others. */
    public Map<String, Asked> readAll(String folder) {
        var all = new LinkedHashMap<String, Asked>();
        library.files(folder).forEach((id, file) -> find(file).ifPresent(asked -> all.put(id, asked)));
        return all;
    }

    private Optional<Asked> find(Path file) {
        try {
            return Optional.of(read(file));
        } catch (ScenarioInvalid broken) {
            LOG.warn("Left out of the library; validate says what is wrong with it: {}", broken.getMessage());
            return Optional.empty();
        }
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
