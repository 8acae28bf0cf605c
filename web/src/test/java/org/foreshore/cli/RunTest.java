package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class RunTest {

    private static final String TINY = Tiny.FILE.toString();

    @TempDir
    private Path store = Path.of("");

    @Test
    void aRunPrintsItsIdAndFolderAndSaysTheRestOnStandardError() {
        var said = run(TINY);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.lines()).hasSize(1);
        var words = said.lines().get(0).split("  ");
        assertThat(words[0]).matches("[0-9a-f]{12}-tiny-district");
        assertThat(Path.of(words[1])).isEqualTo(store.resolve(words[0]).toAbsolutePath());
        assertThat(said.err())
                .contains("tiny-district: 3 of 3 replications", "3 pairs")
                .doesNotContain("\r", "\u001b");
        assertThat(store.resolve(words[0])).isDirectoryContaining("glob:**/comparison.csv");
    }

    @Test
    void whatIsStoredIsFoundAndNotComputedAgain() throws IOException {
        var first = run(TINY);
        var manifest = store.resolve(first.id()).resolve("manifest.json");
        var marked = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(manifest, marked);

        for (var again : new Said[] {run(TINY), run(TINY, "--resume"), run(TINY, "--threads", "1")}) {
            assertThat(again.code()).isZero();
            assertThat(again.out()).isEqualTo(first.out());
            assertThat(again.err()).doesNotContain("replications,");
        }
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(marked);
    }

    @Test
    void withJsonOnlyJsonStandsOnStandardOutput() {
        var said = run(TINY, "--json", "--quiet");

        assertThat(said.err()).isEmpty();
        var line = JsonMapper.builder().build().readTree(said.out());
        assertThat(line.path("state").asString()).isEqualTo("done");
        assertThat(line.path("id").asString()).endsWith("-tiny-district");
        assertThat(Path.of(line.path("folder").asString())).isDirectory();
    }

    @Test
    void aQuestionAboutAGroupIsAnsweredForItAndThenForEverybody() throws IOException {
        var asked = "outcome: { indicator: internet-use, group: rural-female }\nmonths:";
        var said = run(Files.writeString(store.resolve("women.yaml"), Tiny.with("months:", asked))
                .toString());

        assertThat(said.err()).containsPattern("(?s)Internet use \\(rural women\\).*Internet use [^(]");
    }

    @Test
    void anotherSeedOrNumberOrScaleIsAnotherQuestion() {
        var ids = new String[] {
            run(TINY).id(),
            run(TINY, "--seed", "8").id(),
            run(TINY, "--replications", "2").id(),
            run(TINY, "--scale", "0.5").id()
        };

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(store.toFile().list()).contains(ids);
    }

    @Test
    void severalFilesAndStandardInputAreRunInTheirOrder() throws IOException {
        var file = Files.writeString(store.resolve("b.yaml"), Tiny.with("id: tiny-district", "id: other-district"));

        var said = Said.hearing(
                Tiny.with("id: tiny-district", "id: heard-district"),
                "run",
                TINY,
                "-",
                file.toString(),
                "--results",
                store.resolve("runs").toString(),
                "--quiet");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.lines())
                .extracting(line -> line.split("  ")[0].substring(13))
                .containsExactly("tiny-district", "heard-district", "other-district");
    }

    @Test
    void oneBadFileAmongGoodOnesIsFoundBeforeAnythingRuns() throws IOException {
        var bad = Files.writeString(store.resolve("bad.yaml"), Tiny.with("country: BGD", "country: BGDD"));
        var runs = store.resolve("runs");

        var said = Said.by("run", TINY, bad.toString(), "--results", runs.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains(bad + ":5:10 country: there is no country profile BGDD", "Maybe you meant BGD?");
        assertThat(runs).doesNotExist();
    }

    @Test
    void aStoreThatCannotBeMadeIsAFaultOfTheStore() throws IOException {
        var file = Files.writeString(store.resolve("file"), "");

        var said = Said.by("run", TINY, "--results", file.toString());

        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains(file.toString()).doesNotContain("\tat ");
    }

    private Said run(String... words) {
        var all = new String[words.length + 3];
        all[0] = "run";
        all[1] = "--results";
        all[2] = store.toString();
        System.arraycopy(words, 0, all, 3, words.length);
        return Said.by(all);
    }
}
