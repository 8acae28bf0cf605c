package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.scenario.Arm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTheBase() throws IOException {
        write("base.yaml", Samples.FULL);
    }

    @Test
    void aFileChangesWhatItNamesAndKeepsTheRest() throws IOException {
        var file = write("change.yaml", """
                extends: base.yaml
                id: changed
                place: { urbanShare: 0.9 }
                arms:
                  - id: voucher
                    title: Larger voucher
                  - id: nothing-else
                    levers: [ { lever: voucher, perMonth: 1 } ]
                shocks: []
                """);

        var scenario = Samples.reader().read(file).scenario();

        assertThat(scenario.id()).isEqualTo("changed");
        assertThat(scenario.seed()).isEqualTo(42);
        assertThat(scenario.place().region()).isEqualTo("South");
        assertThat(scenario.place().urbanShare().value()).isEqualTo(0.9);
        assertThat(scenario.arms())
                .extracting(Arm::id)
                .containsExactly("baseline", "voucher", "skills", "nothing-else");
        assertThat(scenario.arms().get(1).title()).isEqualTo("Larger voucher");
        assertThat(scenario.arms().get(1).levers()).hasSize(1);
        assertThat(scenario.shocks()).isEmpty();
    }

    @Test
    void aFindingPointsIntoTheFileThatIsWrong() throws IOException {
        write("base.yaml", Samples.FULL.replace("months: 120", "months: 0"));
        var file = write("change.yaml", "extends: base.yaml\nseed: no\n");

        assertThatThrownBy(() -> Samples.reader().read(file))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining(folder.resolve("base.yaml") + ":11:9 months: months (0) must lie in [1, 600].")
                .hasMessageContaining(file + ":2:7 seed: must be a whole number, is the text \"no\".");
    }

    @Test
    void anArmNamedTwiceInAChangeIsStillFound() throws IOException {
        var file = write("change.yaml", "extends: base.yaml\narms: [ { id: skills }, { id: skills } ]\n");

        refused(file, "another arm has the id skills already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../base.yaml",
                "/etc/passwd",
                "sub/../../x.yaml",
                "~/x.yaml",
                "nothing.yaml",
                "\"a\\0b\"",
                "5",
                "."
            })
    void aFileCannotReachOutOfItsDirectory(String path) throws IOException {
        var sub = Files.createDirectories(folder.resolve("inner"));
        var file = Files.writeString(sub.resolve("change.yaml"), "extends: " + path + "\n");

        refused(file, "");
    }

    @Test
    void aLinkCannotReachOutEither() throws IOException {
        var sub = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(sub.resolve("link.yaml"), folder.resolve("base.yaml"));
        var file = Files.writeString(sub.resolve("change.yaml"), "extends: link.yaml\n");

        refused(file, "must be a relative path that stays inside the directory of this file");
    }

    /** As in the program's own jar. */
    @Test
    void aFileInAnArchiveExtendsItsNeighbour() throws IOException {
        try (var archive = FileSystems.newFileSystem(folder.resolve("library.jar"), Map.of("create", "true"))) {
            Files.writeString(archive.getPath("base.yaml"), Samples.FULL);
            var change = Files.writeString(archive.getPath("change.yaml"), "extends: base.yaml\nid: changed\n");
            var outside = Files.writeString(archive.getPath("outside.yaml"), "extends: /etc/hosts\n");

            assertThat(Samples.reader().read(change).scenario().id()).isEqualTo("changed");
            refused(outside, "must be a relative path that stays inside the directory of this file");
        }
    }

    @Test
    void circlesAndLongChainsAreRefused() throws IOException {
        var circle = write("a.yaml", "extends: b.yaml\n");
        write("b.yaml", "extends: a.yaml\n");
        for (int i = 0; i < 7; i++) {
            write("c" + i + ".yaml", "extends: c%d.yaml\n".formatted(i + 1));
        }

        refused(circle, "b.yaml:1:10 extends: must not extend itself, not even through other files");
        refused(folder.resolve("c0.yaml"), "c5.yaml:1:10 extends: must not extend through more than 5 files");
    }

    @Test
    void aFileThatIsMissingOrNoTextIsAFinding() throws IOException {
        var bytes = Files.write(folder.resolve("bytes.yaml"), "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));

        refused(folder.resolve("none.yaml"), "there is no such file");
        refused(folder, "is not a file");
        refused(bytes, "must be text in UTF-8");
    }

    private static void refused(Path file, String message) {
        assertThatThrownBy(() -> Samples.reader().read(file))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining(message);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
