package org.foreshore.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.lab.Designs;
import org.foreshore.lab.LabSummary;
import org.foreshore.run.Components;
import org.foreshore.scenario.Sandbox;

/** Runs the pilots of the library. */
final class Pilots {

    static final Path FOLDER = Path.of("..", "scenarios", "library", "pilots");

    private Pilots() {}

    static Asked read(String id) {
        var library = new Library(FOLDER.resolveSibling(""));
        return new Questions(library, Components.catalogue(), new Program("0.0-test", "unknown", "test"))
                .read(FOLDER.resolve(id + ".yaml"));
    }

    static SandboxLab.Answer run(Asked asked, Map<String, Sandbox> designs) {
        return new SandboxLab(asked, Components.catalogue(), 2).run(designs, done -> {}, () -> false);
    }

    /** The sandbox of a file as it is planned. */
    static LabSummary planned(String id) {
        var asked = read(id);
        return run(asked, Map.of(Designs.PLANNED, asked.scenario().sandbox()))
                .summaries()
                .get(0);
    }

    /** Some of the usual designs, by name. */
    static Map<String, LabSummary> designs(Asked asked, List<String> ids) {
        var designs = new LinkedHashMap<>(Designs.of(asked.scenario().sandbox()));
        designs.keySet().retainAll(ids);
        return run(asked, designs).byDesign();
    }
}
