package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why a package does what it does, on a small place. */
@Tag("slow")
class WhyTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String arms) throws IOException {
        var file = folder.resolve("package.yaml");
        Files.writeString(file, """
                schema: foreshore/1
                id: package
                title: Package
                question: Do phones and skills need each other?
                country: BGD
                place: { population: 5000, region: Rangpur, urbanShare: 0.2 }
                start: 2026-01
                months: 24
                warmUp: 3
                seed: 1
                replications: 4
                indicators: [internet-use]
                arms:
                """ + arms);
        return file;
    }

    @Test
    void whatTheQuestionIsAboutIsToldApartInTheGroupItIsAbout() throws IOException {
        var file = file("""
                  - id: baseline
                  - id: both
                    levers: [{ lever: skills-training, from: 2026-02 }]
                outcome: { indicator: internet-use, group: rural-female }
                """);

        assertThat(why(file).get("group").asString()).isEqualTo("rural-female");
        assertThat(why(file, "--group", "all").get("group").asString()).isEqualTo("all");
    }

    private JsonNode why(Path file, String... more) {
        var words = new ArrayList<String>(
                List.of("why", file.toString(), "--quiet", "--format", "json", "--indicator", "internet-use"));
        words.addAll(List.of("--results", folder.resolve("runs").toString()));
        words.addAll(List.of(more));
        return new JsonMapper()
                .readTree(Said.output(words.toArray(String[]::new)))
                .get(0);
    }

    @Test
    void contributionsAddUpToWhatTheArmChangesInItsOwnRun() throws IOException {
        var file = file("""
                  - id: baseline
                  - id: both
                    levers:
                      - { lever: device-subsidy, from: 2026-02 }
                      - { lever: skills-training, from: 2026-02 }
                """);
        var why = why(file);
        var sum = 0.0;
        for (var lever : why.get("levers")) {
            sum += lever.get("contribution").get("estimate").asDouble();
        }
        assertThat(sum).isEqualTo(why.get("total").get("estimate").asDouble(), within(1e-10));

        var run = Said.output(
                "run",
                file.toString(),
                "--quiet",
                "--results",
                folder.resolve("runs").toString());
        var difference = new JsonMapper()
                .readTree(Said.output(
                        "compare",
                        run.split(" ", 2)[0],
                        "--format",
                        "json",
                        "--results",
                        folder.resolve("runs").toString()))
                .get(0);
        assertThat(why.get("total").get("estimate").asDouble())
                .isEqualTo(difference.get("difference").asDouble())
                .isPositive();
        assertThat(why.get("levers").get(0).get("exposure").get("firstMonth").asString())
                .isEqualTo("2026-02");
        assertThat(why.get("levers").get(1).get("chain").get(0).get("indicator").asString())
                .isNotBlank();
    }

    @Test
    void aLeverThatDoesNothingContributesExactlyNothingAndSaysWhy() throws IOException {
        var why = why(file("""
                  - id: baseline
                    levers: [{ lever: skills-training, from: 2026-02 }]
                  - id: late
                    levers:
                      - { lever: skills-training, from: 2026-02 }
                      - { lever: device-subsidy, from: 2026-02 }
                      - { lever: tax-relief, strength: 0 }
                      - { lever: social-tariff, from: 2027-10 }
                """), "--at", "2026-12");

        assertThat(why.get("levers")).hasSize(3);
        var late = why.get("levers").get(1);
        assertThat(late.get("contribution").get("estimate").asDouble()).isZero();
        assertThat(late.get("contribution").get("interval").get("high").asDouble())
                .isZero();
        assertThat(late.get("reasons").get(0).get("kind").asString()).isEqualTo("never-holds");
        assertThat(why.get("levers").get(2).get("reasons").get(0).get("kind").asString())
                .isEqualTo("too-early");
    }

    @Test
    void aSecondLookFindsWhatIsStored() throws IOException {
        var file = file("""
                  - id: baseline
                  - id: both
                    levers: [{ lever: device-subsidy, from: 2026-02 }]
                """);
        var first = why(file);
        var manifest =
                folder.resolve("runs").resolve(first.get("run").asString()).resolve("manifest.json");
        var written = Files.getLastModifiedTime(manifest);

        assertThat(why(file)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(written);
    }

    @Test
    void anArmThatIsTheBaselineHasNothingToTellApart() throws IOException {
        var file = file("""
                  - id: baseline
                  - id: same
                """);
        var said = Said.by("why", file.toString(), "--results", folder.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("--arm: arm same has the levers of the baseline");
    }
}
