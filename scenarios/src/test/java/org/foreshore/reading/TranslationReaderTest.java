package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foreshore.lesson.Lesson;
import org.foreshore.lesson.Question.Option;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationReaderTest {

    private static final String GOOD = """
            schema: foreshore-translation/1
            lesson: small
            language: fr
            title: Petit
            for: Tout le monde
            objective: Deviner avant de voir
            steps:
              - title: Premièrement
                text: On raconte.
                notes: { say: Lire à voix haute. }
              - title: Deuxièmement
                text: On demande.
                question:
                  ask: Combien ?
                  options: [ { text: Peu }, { text: Beaucoup } ]
                discuss: [ Pourquoi ? ]
                notes: { surprise: Peu, wrong: Beaucoup, say: Demander. }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Lesson read(String text) {
        return translation(text).lesson();
    }

    private Translation translation(String text) {
        return of(LessonReaderTest.GOOD, text);
    }

    private Translation of(String original, String text) {
        var lesson =
                LessonReaderTest.reader(folder).read(original, "small.yaml").lesson();
        return new TranslationReader(List.of("small", "large"), name -> lesson).read(text, "fr.yaml");
    }

    private List<String> findings(String text) {
        return catchThrowableOfType(ScenarioInvalid.class, () -> read(text)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @BeforeEach
    void shelve() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Samples.FULL);
    }

    @Test
    void otherWordsAskTheSameQuestion() {
        var original = LessonReaderTest.reader(folder)
                .read(LessonReaderTest.GOOD, "small.yaml")
                .lesson();
        var lesson = read(GOOD);

        assertThat(lesson.language()).isEqualTo("fr");
        assertThat(original.language()).isEqualTo("en");
        assertThat(lesson.minutes()).isEqualTo(original.minutes());
        assertThat(lesson.trials()).isEqualTo(original.trials());
        var step = lesson.steps().get(1);
        var question = step.question().orElseThrow();
        var asked = original.steps().get(1).question().orElseThrow();
        assertThat(question.ask()).isEqualTo("Combien ?");
        assertThat(question.subject()).isEqualTo(asked.subject());
        assertThat(question.options())
                .containsExactly(
                        new Option("Peu", asked.options().get(0).bar()),
                        new Option("Beaucoup", asked.options().get(1).bar()));
        assertThat(step.discuss()).containsExactly("Pourquoi ?");
        assertThat(step.notes().expected())
                .isEqualTo(original.steps().get(1).notes().expected());
        assertThat(step.reveal()).isEqualTo(original.steps().get(1).reveal());
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsSaidAtOnce() {
        var wrong = GOOD.replace("title: Premièrement", "titel: Premièrement")
                .replace("say: Lire à voix haute.", "say: Lire., wrong: Rien")
                .replace("ask: Combien ?", "ask: Combien ?\n      figure: level")
                .replace(", { text: Beaucoup }", "")
                .replace("[ Pourquoi ? ]", "[ Pourquoi ?, Pour qui ? ]")
                .replace("surprise: Peu, ", "");

        assertThat(findings(wrong))
                .anyMatch(said -> said.contains("steps[0]") && said.contains("title is missing"))
                .anyMatch(said -> said.contains("steps[0].titel: the key is unknown"))
                .anyMatch(said -> said.contains("steps[0].notes.wrong: the key is unknown"))
                .anyMatch(said -> said.contains("steps[1].question.figure: the key is unknown"))
                .anyMatch(said -> said.contains("steps[1].question.options: has 1 items, and the lesson 2"))
                .anyMatch(said -> said.contains("steps[1].discuss: has 2 items, and the lesson 1"))
                .anyMatch(said -> said.contains("surprise is missing"));
    }

    @Test
    void eachStepIsThereAndNoOther() {
        assertThat(findings(GOOD.substring(0, GOOD.indexOf("  - title: Deuxièmement"))))
                .singleElement()
                .asString()
                .contains("steps: has 1 items, and the lesson 2");
    }

    @Test
    void theLessonAndTheLanguageAreKnown() {
        assertThat(findings(GOOD.replace("lesson: small", "lesson: smal")))
                .singleElement()
                .asString()
                .endsWith("Maybe you meant small?");
        assertThat(findings(GOOD.replace("language: fr", "language: French")))
                .singleElement()
                .asString()
                .contains("language (French) must be a code");
    }

    @Test
    void aFileIsInTheLanguageOfItsFolder() throws IOException {
        var lesson = read(GOOD);
        var file = Files.writeString(folder.resolve("small.yaml"), GOOD);
        var reader = new TranslationReader(List.of("small"), name -> lesson);
        var wrong = catchThrowableOfType(ScenarioInvalid.class, () -> reader.read(file, "ru"));

        assertThat(wrong.findings().toString()).contains("language", "must be ru, as the folder says");
    }

    @Test
    void aLessonThatChangedSinceIsNoticed() {
        var fresh = said(translation(GOOD));
        assertThat(fresh)
                .contains("fr.yaml:2", "does not say which words of the lesson it translates", "write words: ");
        var words = fresh.replaceAll("(?s).*(words: \"[0-9a-f]{8}\").*", "$1");
        var marked = GOOD.replace("language: fr", words + "\nlanguage: fr");

        assertThat(translation(marked).warnings()).isEmpty();
        var changed = LessonReaderTest.GOOD.replace("say: ", "say: Now ");
        assertThat(changed).isNotEqualTo(LessonReaderTest.GOOD);
        assertThat(said(of(changed, marked)))
                .contains("fr.yaml:3", "words: the words of the lesson have changed since they were translated")
                .doesNotContain(words);
    }

    private static String said(Translation translation) {
        return translation.warnings().stream().map(Finding::toString).reduce("", String::concat);
    }

    @Test
    void aTranslationIsToldFromALesson() {
        assertThat(TranslationReader.isTranslation(GOOD, "a.yaml")).isTrue();
        assertThat(TranslationReader.isTranslation(LessonReaderTest.GOOD, "a.yaml"))
                .isFalse();
        assertThat(LessonReader.isLesson(GOOD, "a.yaml")).isFalse();
    }

    @Test
    void theSchemaAcceptsWhatTheReaderAccepts() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TranslationSchema.json(), InputFormat.JSON);

        assertThat(schema.validate(GOOD, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(GOOD.replace("text: On raconte.", "tells: On raconte."), InputFormat.YAML))
                .isNotEmpty();
    }
}
