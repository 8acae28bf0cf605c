package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFineFileIsSaidToBeFineAndLeavesStandardOutputEmpty() {
        var said = Said.by("validate", Tiny.FILE.toString());

        assertThat(said).isEqualTo(new Said(0, "", "%s: fine%n".formatted(Tiny.FILE)));
    }

    @Test
    void allFindingsOfAllFilesAreSaidWithTheirPlacesAndTheNearestNames() throws IOException {
        var lever = write("lever.yaml", Tiny.with("skills-training", "skill-training"));
        var many =
                write("many.yaml", Tiny.with("months: 24", "month: 24").replace("urbanShare: 0.2", "urbanShare: 20"));

        var said = Said.by("validate", lever, Tiny.FILE.toString(), many);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(lever + ":16:18")
                        .contains(" arms[1].levers[0].lever: ")
                        .endsWith("Maybe you meant skills-training?"))
                .anySatisfy(line -> assertThat(line).startsWith(many + ":6:").contains(" place.urbanShare: ", "[0, 1]"))
                .anySatisfy(line ->
                        assertThat(line).startsWith(many + ":8:1 month: ").endsWith("Maybe you meant months?"))
                .allSatisfy(line -> assertThat(line).matches(".+:\\d+:\\d+ \\S+: .+"));
        assertThat(said.err()).contains(Tiny.FILE + ": fine");
    }

    @Test
    void aDashReadsStandardInput() {
        assertThat(Said.hearing(Tiny.with("tiny", "small"), "validate", "-").code())
                .isZero();

        var said = Said.hearing("schema: foreshore/1\n", "validate", "-");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("-:1:1: ", "arms");
    }

    @Test
    void aLessonIsToldFromAScenario() throws IOException {
        var lesson = Path.of("..", "scenarios", "library", "lessons", "emergency.yaml");
        assertThat(Said.by("validate", lesson.toString())).isEqualTo(new Said(0, "", "%s: fine%n".formatted(lesson)));

        var wrong = write("wrong.yaml", Files.readString(lesson).replace("show: curves", "show: curvs"));
        var said = Said.by("validate", wrong);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).startsWith(wrong + ":").contains("reveal.show", "Maybe you meant curves?");
    }

    @Test
    void aTranslationIsHeldAgainstItsLesson() throws IOException {
        var translation = Path.of("..", "scenarios", "library", "lessons", "fr", "emergency.yaml");
        assertThat(Said.by("validate", translation.toString()))
                .isEqualTo(new Said(0, "", "%s: fine%n".formatted(translation)));

        var wrong =
                write("wrong.yaml", Files.readString(translation).replace("lesson: emergency", "lesson: emergenci"));
        var said = Said.by("validate", wrong);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).startsWith(wrong + ":").contains("Maybe you meant emergency?");
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        var said = Said.by("validate", folder.resolve("none.yaml").toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("none.yaml", "there is no such file");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
