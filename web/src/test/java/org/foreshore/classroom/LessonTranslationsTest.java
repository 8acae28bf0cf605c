package org.foreshore.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.lesson.Lesson;
import org.foreshore.run.Components;
import org.foreshore.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson of the library is there in every language, whole, with the same numbers, and says how it was checked. */
class LessonTranslationsTest {

    private static final Path LIBRARY = Path.of("..", "scenarios", "library");
    private static final Program PROGRAM = new Program("0.0-test", "unknown", "test");
    private static final Lessons LESSONS =
            new Lessons(new Questions(new Library(LIBRARY), Components.catalogue(), PROGRAM));
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static List<String> languages() {
        return Wording.languages().stream().skip(1).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLessonIsTranslatedWhole(String language) {
        assertThat(LESSONS.list(language)).hasSize(6).allSatisfy(shelved -> {
            assertThat(shelved.findings()).isEmpty();
            assertThat(lesson(shelved).language()).isEqualTo(language);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void numbersInDigitsAreTheSame(String language) {
        for (var shelved : LESSONS.list(language)) {
            var original = LESSONS.find(shelved.id()).orElseThrow().lesson().words();
            var translated = lesson(shelved).words();
            assertThat(translated).hasSameSizeAs(original);
            for (var i = 0; i < original.size(); i++) {
                assertThat(numbers(translated.get(i))).as(translated.get(i)).isEqualTo(numbers(original.get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsLeftInEnglish(String language) {
        for (var shelved : LESSONS.list(language)) {
            var original = LESSONS.find(shelved.id()).orElseThrow().lesson().words();
            assertThat(lesson(shelved).words()).doesNotContainAnyElementsOf(original);
        }
    }

    /** Else somebody changed a lesson and forgot three languages. */
    @ParameterizedTest
    @MethodSource("languages")
    void noLessonHasChangedSinceItWasTranslated(String language) throws IOException {
        try (var files = Files.list(LIBRARY.resolve("lessons").resolve(language))) {
            for (var file : files.toList()) {
                assertThat(LESSONS.translate(Files.readString(file), file.toString())
                                .warnings())
                        .isEmpty();
            }
        }
    }

    @Test
    void eachFileSaysThatANativeCheckIsNeeded() throws IOException {
        for (var language : languages()) {
            try (var files = Files.list(LIBRARY.resolve("lessons").resolve(language))) {
                for (var file : files.toList()) {
                    assertThat(Files.readString(file)).as(file.toString()).contains("native check is needed");
                }
            }
        }
    }

    private static Lesson lesson(Shelved shelved) {
        var asked = shelved.asked();
        assertThat(asked).as(shelved.id()).isNotNull();
        return asked.lesson();
    }

    /** Without separators of thousands. */
    private static Collection<String> numbers(String text) {
        var found = new TreeSet<String>();
        NUMBER.matcher(text.replaceAll("(?<=\\d)[,\u202f\u00a0 ](?=\\d{3})", ""))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }
}
