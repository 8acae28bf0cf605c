package org.foreshore.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.lesson.Trial;
import org.foreshore.lesson.Trial.Shelf;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.scenario.Scenario;

/** Reads what a lesson simulates: a scenario or pilot of the library with some of its keys changed. */
final class TrialsReader {

    /** Resident-months that two cores simulate in a few seconds. */
    static final long MOST_RESIDENT_MONTHS = 100_000_000;

    /** A sandbox is tried beside the worlds without the package, with it everywhere, and with it brought to scale. */
    private static final int WORLDS_OF_A_PILOT = 4;

    private final ScenarioReader scenarios;
    private final Shelves shelves;
    private final Findings findings;
    private final Required required;
    private final List<Trial> trials = new ArrayList<>();
    private final Map<String, ScenarioRead> reads = new LinkedHashMap<>();

    TrialsReader(ScenarioReader scenarios, Shelves shelves, Findings findings) {
        this.scenarios = scenarios;
        this.shelves = shelves;
        this.findings = findings;
        this.required = new Required(findings);
    }

    /** Trials in the order of the file, and the scenarios of those that can be simulated. */
    record Trials(List<Trial> trials, Map<String, ScenarioRead> reads) {}

    Trials read(List<Node> items) {
        items.forEach(item -> read(required.keys(item)));
        return new Trials(trials, reads);
    }

    private void read(Fields fields) {
        fields.require("id");
        var id = new Texts(fields, findings).id();
        if (trials.stream().anyMatch(known -> known.id().equals(id))) {
            findings.error(fields.spotOf("id"), "another trial has the id %s already".formatted(id), "");
        }
        var change = fields.findMapping("change");
        var shelf = shelf(fields);
        var file = shelf.flatMap(known -> file(fields, known));
        fields.refuseOthers();
        file.flatMap(base -> scenario(base, change)).ifPresent(read -> {
            check(fields, shelf.orElseThrow(), read.scenario());
            var name = fields.findText(shelf.orElseThrow().key()).orElse("");
            trials.add(new Trial(id, shelf.orElseThrow(), name));
            reads.put(id, read);
        });
    }

    private Optional<Shelf> shelf(Fields fields) {
        for (var shelf : Shelf.values()) {
            fields.find(shelf.key());
        }
        var hasPilot = fields.has(Shelf.PILOT.key());
        if (hasPilot == fields.has(Shelf.SCENARIO.key())) {
            findings.error(fields.spot(), "must name either a scenario or a pilot of the library", "");
            return Optional.empty();
        }
        return Optional.of(hasPilot ? Shelf.PILOT : Shelf.SCENARIO);
    }

    private Optional<Path> file(Fields fields, Shelf shelf) {
        var files = shelves.files(shelf.folder());
        return new Known(findings).find(fields, shelf.key(), files.keySet()).map(files::get);
    }

    private Optional<ScenarioRead> scenario(Path base, Optional<Node.Mapping> change) {
        try {
            var read = change.isPresent() ? scenarios.read(base, change.get()) : scenarios.read(base);
            findings.addAll(read.warnings());
            return Optional.of(read);
        } catch (ScenarioInvalid wrong) {
            findings.addAll(wrong.findings());
            return Optional.empty();
        }
    }

    private void check(Fields fields, Shelf shelf, Scenario scenario) {
        if (shelf == Shelf.PILOT && scenario.pilot().isEmpty()) {
            findings.error(fields.spot(), "the scenario has no pilot", "");
        }
        var worlds = shelf == Shelf.PILOT ? WORLDS_OF_A_PILOT : scenario.arms().size();
        var work = (long) scenario.place().residents()
                * (scenario.months() + scenario.warmUp())
                * worlds
                * scenario.replications();
        if (work > MOST_RESIDENT_MONTHS) {
            findings.error(
                    fields.spot(),
                    "residents x months x worlds x replications (%,d) must not exceed %,d, lest a room has to wait"
                            .formatted(work, MOST_RESIDENT_MONTHS),
                    "Lower place.scale, months or replications in change.");
        }
    }
}
