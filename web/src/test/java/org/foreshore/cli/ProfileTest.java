package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scenario that brings its own country profile. */
@Tag("slow")
class ProfileTest {

    private static final Path COUNTRIES = Path.of("..", "scenarios", "library", "countries");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyAProfile() throws IOException {
        Files.createDirectories(folder.resolve("in/own"));
        Files.copy(COUNTRIES.resolve("mdv.yaml"), folder.resolve("in/own/ours.yaml"));
        Files.copy(COUNTRIES.resolve("mdv-towns.csv"), folder.resolve("in/own/mdv-towns.csv"));
        Files.copy(COUNTRIES.resolve("mdv.yaml"), folder.resolve("outside.yaml"));
    }

    @Test
    void theRunKeepsTheProfileAndIsVerifiedWithoutTheOriginal() throws IOException {
        var run = run("own/ours.yaml");
        assertThat(run.code()).as(run.err()).isZero();
        var stored = folder.resolve("runs").resolve(run.id());
        assertThat(stored.resolve("profile.yaml")).hasSameTextualContentAs(folder.resolve("in/own/ours.yaml"));
        assertThat(stored.resolve("scenario.resolved.yaml")).content().contains("profile: \"profile.yaml\"");

        Files.delete(folder.resolve("in/own/ours.yaml"));
        var moved = Files.move(stored, folder.resolve("elsewhere"));

        assertThat(Said.by("verify", moved.toString())).isEqualTo(new Said(0, "reproduced 3/3%n".formatted(), ""));
    }

    @Test
    void anotherFigureIsAnotherQuestion() throws IOException {
        var before = run("own/ours.yaml").id();
        var profile = folder.resolve("in/own/ours.yaml");
        Files.writeString(profile, Files.readString(profile) + "# another remark\n");

        assertThat(run("own/ours.yaml").id()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../outside.yaml, must be a relative path that stays inside the directory of this file",
        "/etc/passwd,     must be a relative path that stays inside the directory of this file",
        "own/link.yaml,   must be a relative path that stays inside the directory of this file",
        "own/none.yaml,   there is no file",
        "own,             is not a file",
    })
    void noPathLeavesTheDirectoryOfTheScenario(String path, String refusal) throws IOException {
        Files.createSymbolicLink(folder.resolve("in/own/link.yaml"), folder.resolve("outside.yaml"));

        var said = run(path);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(refusal);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void theTownsOfAProfileCannotLieElsewhereEither() throws IOException {
        var profile = folder.resolve("in/own/ours.yaml");
        for (var towns : new String[] {"../../outside.yaml", "manifest.json", "/etc/passwd"}) {
            Files.writeString(
                    profile,
                    Files.readString(COUNTRIES.resolve("mdv.yaml")).replace("file: mdv-towns.csv", "file: " + towns));
            var said = run("own/ours.yaml");
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("ours.yaml:6:16 towns.file: ", "must name a file beside the profile");
        }
    }

    @Test
    void aBrokenProfileIsFoundWithItsPlace() throws IOException {
        var profile = folder.resolve("in/own/ours.yaml");
        Files.writeString(profile, Files.readString(profile).replace("value: 0.42506", "value: 42.506"));

        var said = run("own/ours.yaml");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("ours.yaml:", "people.urbanShare");
    }

    @Test
    void oneOfTheTwoMustBeNamedAndATextCanNameNone() throws IOException {
        var file = folder.resolve("in/both.yaml");
        Files.writeString(file, Tiny.with("country: BGD", "country: BGD\nprofile: own/ours.yaml"));
        assertThat(Said.by("validate", file.toString()).out()).contains("stands beside a country");

        var text = Tiny.with("country: BGD", "profile: own/ours.yaml");
        var said = Said.hearing(text, "validate", "-");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("only a file can name a profile");
    }

    private Said run(String profile) throws IOException {
        var file = folder.resolve("in/scenario.yaml");
        var text = Tiny.with("country: BGD", "profile: " + profile)
                .replace("region: Rangpur, urbanShare: 0.2", "urbanShare: 0.2");
        Files.writeString(file, text);
        return Said.by(
                "run",
                file.toString(),
                "--quiet",
                "--results",
                folder.resolve("runs").toString());
    }
}
