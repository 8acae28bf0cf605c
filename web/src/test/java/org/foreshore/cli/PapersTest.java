package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a sandbox, written to files as people print them. */
class PapersTest {

    private static final String PILOT = """
            pilot:
              arm: skills
              from: 2026-09
              timetable: { baseline: 3, test: 6, decision: 2 }
              waivers: [ "Courses <outside> schools" ]
              safeguards: { fallback: false }
              hypothesis: { indicator: internet-use, group: rural-female, worthwhile: 0.02 }
              sites: { clusters: 2, comparison: 2 }
              guardrails:
                - { metric: needs-forgone, group: disability, threshold: 0.05, window: 3, action: pause }
              partners:
                - { name: The mayor, role: Lends rooms, influence: 4, interest: 2 }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path scenario() throws IOException {
        return Files.writeString(
                folder.resolve("s.yaml"),
                Tiny.with("indicators:", PILOT + "indicators:").replace("3000", "12000"));
    }

    private String paper(String id) throws IOException {
        return Files.readString(folder.resolve("out").resolve(id + ".html"));
    }

    @Test
    void sayWhatTheScenarioSaysAndWhatItDoesNotSay() throws IOException {
        var said = Said.by(
                "papers", scenario().toString(), "--to", folder.resolve("out").toString());

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.lines()).hasSize(7);
        assertThat(paper("canvas"))
                .contains(
                        "Internet use (rural women) improves by at least 2.0 points",
                        "9 of 14 boxes are filled in, 5 stand at defaults",
                        "The mayor")
                .contains("Courses &lt;outside&gt; schools")
                .doesNotContain("http");
        assertThat(paper("stakeholders")).contains("<svg", "1 The mayor", "Lends rooms");
        assertThat(paper("indicators")).contains("Needs forgone", "at most 5.0 points, for the worse", "SDG");
        assertThat(paper("application"))
                .contains("lots can show p = 0.333 at best", "no: state the exception", "no other way stays open");
        assertThat(paper("test-plan"))
                .contains("September 2026", "by lot among all that are eligible", "Pause")
                .contains(
                        "nobody decides in time",
                        "at least 2.0 points is sure",
                        "change the rule for all",
                        "both nothing and 2.0 points remain possible");
        assertThat(paper("guardrail-log")).contains("To be filled in each month", "February 2027");
        assertThat(paper("exit-report"))
                .contains("Decision taken, if another, and why")
                .doesNotContain("truth");
    }

    @Test
    void aFolderThatCannotBeIsSaidToBeSo() throws IOException {
        var file = scenario();

        var said = Said.by(
                "papers", file.toString(), "--to", file.resolve("papers").toString());

        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("s.yaml", "cannot be written").doesNotContain("should not have happened");
    }

    @Test
    @Tag("slow")
    void reportOnASandboxThatWasTried() throws IOException {
        var words = List.of(
                "papers",
                scenario().toString(),
                "--tried",
                "--to",
                folder.resolve("out").toString());
        var said = Said.by(words.toArray(String[]::new));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(paper("guardrail-log")).contains("Becomes live", "Becomes evaluated", "; no other way stays open");
        assertThat(paper("exit-report")).contains("Decision by the rule fixed before", "90 % interval");
        var first = paper("exit-report");
        Said.by(words.toArray(String[]::new));
        assertThat(paper("exit-report")).isEqualTo(first);
    }

    @Test
    void needAPilot() throws IOException {
        var plain = Files.writeString(folder.resolve("plain.yaml"), Tiny.with("seed", "seed"));

        var said = Said.by(
                "papers", plain.toString(), "--to", folder.resolve("out").toString());

        assertThat(said.code()).isEqualTo(Foreshore.USAGE);
        assertThat(said.err()).contains("has no pilot");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
