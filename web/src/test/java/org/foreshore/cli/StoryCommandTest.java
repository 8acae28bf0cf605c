package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One resident's story on the command line. */
class StoryCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void someoneOfTheGroupIsFoundAndSheEndsOtherwise() {
        var story = new JsonMapper()
                .readTree(Said.output("story", Tiny.FILE.toString(), "--group", "rural-female", "--format", "json"));

        assertThat(story.path("profile").path("female").asBoolean()).isTrue();
        assertThat(story.path("profile").path("urban").asBoolean()).isFalse();
        assertThat(story.path("endsOtherwise").asBoolean()).isTrue();
        assertThat(story.path("arms").path(1).path("months")).hasSize(24);
        assertThat(story.path("arms")
                        .path(0)
                        .path("months")
                        .path(0)
                        .path("month")
                        .asString())
                .isEqualTo("2026-01");
    }

    @Test
    void theStoryOfAStoredRunIsThatOfItsFile() {
        var runs = folder.toString();
        var id = Said.by("run", Tiny.FILE.toString(), "--quiet", "--results", runs)
                .id();

        var ofRun = Said.output("story", id, "--resident", "9", "--replication", "1", "--results", runs);

        assertThat(ofRun)
                .isEqualTo(Said.output("story", Tiny.FILE.toString(), "--resident", "9", "--replication", "1"));
        assertThat(ofRun.lines().findFirst().orElseThrow()).startsWith("Resident 9: ");
        assertThat(ofRun).contains("nobody real stands behind the number", "Skills: ");
    }

    @Test
    void tablesHaveARowForEachMonthOfEachArm() {
        var csv = Said.output("story", Tiny.FILE.toString(), "--resident", "9", "--format", "csv");

        assertThat(csv.lines()).hasSize(1 + 2 * 24);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(Said.by("story", Tiny.FILE.toString(), "--group", "rural-femal")
                        .err())
                .contains("rural-female");
        assertThat(Said.by("story", Tiny.FILE.toString(), "--resident", "3001").err())
                .contains("--resident: must be 0 to 3000");
        assertThat(Said.by("story", Tiny.FILE.toString(), "--replication", "3").code())
                .isEqualTo(1);
        assertThat(Said.by("story", Tiny.FILE.toString(), "--group", "rural", "--group", "urban")
                        .err())
                .contains("nobody is in all of them");
    }
}
