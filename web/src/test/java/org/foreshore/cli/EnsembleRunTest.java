package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.store.Ensemble;
import org.foreshore.store.ResultStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Runs whose replications take parameters fitted to the country's past in turn. */
class EnsembleRunTest {

    private static final String ENSEMBLE = "replications: 8\nparameters: ensemble";

    @TempDir
    private Path folder = Path.of("");

    private String store() {
        return folder.resolve("runs").toString();
    }

    private String run(String replications) throws IOException {
        var file = folder.resolve("ensemble.yaml");
        Files.writeString(file, Tiny.with("replications: 3", replications));
        return Said.output("run", file.toString(), "--quiet", "--results", store())
                .split(" ", 2)[0];
    }

    @Test
    @Tag("slow")
    void whatTheSpreadIsOwedToIsToldApart() throws IOException {
        var id = run(ENSEMBLE);

        var rows = new JsonMapper()
                .readTree(Said.output("compare", id, "--results", store(), "--budget", "--format", "json"));

        // two indicators: levels of both arms and the difference of one
        assertThat(rows).hasSize(6);
        var level = rows.get(0);
        assertThat(level.path("members").asInt()).isEqualTo(4);
        assertThat(level.path("replications").asInt()).isEqualTo(8);
        assertThat(level.path("luck").asDouble()).isPositive();
        assertThat(level.path("partOfParameters").asDouble()).isBetween(0.0, 1.0);
        assertThat(Said.output("compare", id, "--results", store(), "--budget")).contains("population");
        assertThat(Said.output("verify", id, "--results", store())).contains("reproduced 3/3");
        var stored = ResultStore.open(Path.of(store())).find(id).orElseThrow();
        assertThat(Ensemble.of(stored).members()).hasSize(4);
        assertThat(stored.resolvedYaml()).contains("parameters: ensemble");
    }

    @Test
    @Tag("slow")
    void theDefaultsHaveNoBudget() throws IOException {
        var id = run("replications: 3");

        var said = Said.by("compare", id, "--results", store(), "--budget");

        assertThat(said.code()).isEqualTo(Foreshore.USAGE);
        assertThat(said.err()).contains("took the documented defaults and one population");
    }

    @Test
    void anUnfittedCountryAndAMistypedWordAreFindings() {
        var mistyped = Said.hearing(Tiny.with("replications: 3", "parameters: ensembel"), "validate", "-");
        var unfitted = Said.hearing(
                Tiny.with("replications: 3", "parameters: ensemble")
                        .replace("BGD", "KOR")
                        .replace("region: Rangpur, ", ""),
                "validate",
                "-");

        assertThat(mistyped.code()).isEqualTo(Foreshore.INVALID);
        assertThat(mistyped.out()).contains("parameters", "Maybe you meant ensemble?");
        assertThat(unfitted.code()).isEqualTo(Foreshore.INVALID);
        assertThat(unfitted.out()).contains("no parameters were fitted to the past of this country", "BGD");
    }
}
