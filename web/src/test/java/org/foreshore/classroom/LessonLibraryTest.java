package org.foreshore.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.check.Checks;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.job.Runs;
import org.foreshore.job.UnstoredRun;
import org.foreshore.lesson.Question.Form;
import org.foreshore.run.Components;
import org.foreshore.store.ResultStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons of the library can be led through, and surprise as their notes say. */
class LessonLibraryTest {

    private static final Path LIBRARY = Path.of("..", "scenarios", "library");
    private static final Program PROGRAM = new Program("0.0-test", "unknown", "test");
    private static final Questions QUESTIONS = new Questions(new Library(LIBRARY), Components.catalogue(), PROGRAM);

    static List<String> ids() {
        return new Lessons(QUESTIONS).list().stream().map(Shelved::id).toList();
    }

    @Test
    void thereAreSixAndNoneIsBroken() {
        assertThat(new Lessons(QUESTIONS).list())
                .hasSize(6)
                .allSatisfy(shelved -> assertThat(shelved.findings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isLedThroughInLessThanAnHourAndAsksTheRoom(String id) {
        var lesson = new Lessons(QUESTIONS).find(id).orElseThrow().lesson();

        assertThat(lesson.id()).isEqualTo(id);
        assertThat(lesson.minutes()).isBetween(20, 60);
        assertThat(lesson.steps()).allSatisfy(step -> assertThat(step.discuss()).hasSize(2));
        assertThat(lesson.steps()).anyMatch(step -> step.question().isPresent());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("ids")
    void theModelSurprisesAsTheNotesSay(String id, @TempDir Path folder) {
        var asked = new Lessons(QUESTIONS).find(id).orElseThrow();
        var catalogue = QUESTIONS.catalogue();
        var runs = new Runs(ResultStore.open(folder), catalogue, PROGRAM, 2, Checks.NONE);
        try (var rehearsals = new Rehearsals(new UnstoredRun(runs, 2), catalogue, 2)) {
            var answers = new Answers(rehearsals);
            for (var step : asked.lesson().steps()) {
                step.question().ifPresent(question -> {
                    var answer = answers.of(asked, question);
                    assertThat(step.notes().expected().isMet(answer.value(), answer.name()))
                            .as("%s: %s, but the model says %s", step.title(), step.notes(), answer)
                            .isTrue();
                    if (question.form() == Form.CHOICE) {
                        assertThat(question.options())
                                .as("%s: %s", step.title(), answer)
                                .filteredOn(option -> Judgement.holds(option, answer))
                                .hasSize(1);
                    }
                });
            }
        }
    }
}
