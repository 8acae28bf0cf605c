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
import java.util.Map;
import java.util.Objects;
import org.foreshore.lesson.Figure;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.vocabulary.TestCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonReaderTest {

    static final String GOOD = """
            schema: foreshore-lesson/1
            id: small
            title: Small
            for: Everybody
            objective: Guess before you see
            trials:
              - { id: one, scenario: base, change: { months: 36, replications: 4, place: { scale: 0.01 } } }
            steps:
              - title: First
                minutes: 5
                text: Something is told.
                notes: { say: Read it aloud. }
              - title: Second
                minutes: 7
                text: Something is asked.
                picture: { show: baseline }
                question:
                  ask: How much?
                  form: choice
                  figure: effect
                  month: 12
                  options:
                    - { text: Little, max: 0.1 }
                    - { text: Much, min: 0.1 }
                reveal: { show: effect }
                discuss: [ Why? ]
                notes: { surprise: Little, expect: { max: 0.1 }, wrong: Much, say: Ask. }
            """;

    @TempDir
    private Path folder = Path.of("");

    private LessonReader reader() {
        return reader(folder);
    }

    /** With a scenario named base in a folder. */
    static LessonReader reader(Path folder) {
        Shelves shelves = shelf -> shelf.equals("scenarios") ? Map.of("base", folder.resolve("base.yaml")) : Map.of();
        return new LessonReader(TestCatalogue.catalogue(), new TestCountries(), shelves);
    }

    @BeforeEach
    void shelve() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Samples.FULL);
    }

    private List<Finding> findings(String text) {
        return catchThrowableOfType(ScenarioInvalid.class, () -> reader().read(text, "lesson.yaml"))
                .findings();
    }

    @Test
    void readsWordsAndWhatIsSimulatedForThem() {
        var read = reader().read(GOOD, "lesson.yaml");

        assertThat(read.lesson().minutes()).isEqualTo(12);
        var scenario = Objects.requireNonNull(read.trials().get("one")).scenario();
        assertThat(scenario.months()).isEqualTo(36);
        assertThat(scenario.replications()).isEqualTo(4);
        var question = read.lesson().steps().get(1).question().orElseThrow();
        assertThat(question.figure()).isEqualTo(Figure.EFFECT);
        assertThat(question.subject().trial()).isEqualTo("one");
        assertThat(question.options().get(0).bar().isMet(0.05, "")).isTrue();
        assertThat(question.options().get(1).bar().isMet(0.05, "")).isFalse();
    }

    @Test
    void saysEverythingThatIsWrongAtOnceWithPlaceAndWhatWasMeant() {
        var wrong = GOOD.replace("show: baseline", "show: baselin")
                .replace("figure: effect", "figure: efect")
                .replace("months: 36", "mnths: 36")
                .replace("minutes: 5", "minutes: 0")
                .replace("say: Ask.", "tell: Ask.");

        assertThat(findings(wrong).stream().map(Finding::toString))
                .anyMatch(said -> said.startsWith("lesson.yaml:7:")
                        && said.contains("trials[0].change.mnths: the key is unknown")
                        && said.endsWith("Maybe you meant months?"))
                .anyMatch(said -> said.contains("steps[0].minutes: minutes (0) must"))
                .anyMatch(said -> said.contains("steps[1].picture.show: show (baselin) must be one of baseline, curves")
                        && said.endsWith("Maybe you meant baseline?"))
                .anyMatch(said -> said.contains("steps[1].question.figure") && said.endsWith("Maybe you meant effect?"))
                .anyMatch(said -> said.contains("steps[1].notes.tell: the key is unknown"))
                .anyMatch(said -> said.contains("say is missing"));
    }

    @Test
    void refusesWhatNoRoomWouldWaitFor() {
        assertThat(findings(GOOD.replace("scale: 0.01", "scale: 1").replace("replications: 4", "replications: 5000")))
                .anyMatch(finding -> finding.message().contains("must not exceed 100,000,000"));
    }

    @Test
    void namesOfTrialsArmsAndIndicatorsMustBeThere() {
        assertThat(findings(GOOD.replace("scenario: base", "scenario: bas")))
                .anyMatch(finding -> finding.hint().equals("Maybe you meant base?"));
        assertThat(findings(GOOD.replace("month: 12", "month: 37, arm: nobody, indicator: internt-use")
                        .replace("month: 37, arm", "month: 37\n      arm")
                        .replace(", indicator: internt", "\n      indicator: internt")))
                .anyMatch(finding -> finding.path().endsWith("question.month"))
                .anyMatch(finding -> finding.path().endsWith("question.arm"))
                .anyMatch(finding -> finding.path().endsWith("question.indicator"));
    }

    @Test
    void whatOnlyAPilotShowsNeedsAPilot() {
        assertThat(findings(GOOD.replace("show: effect", "show: truth").replace("figure: effect", "figure: found")))
                .filteredOn(finding -> finding.message().contains("needs a trial of a pilot"))
                .hasSize(2);
    }

    @Test
    void aChoiceNeedsOptionsAndAQuestionItsReveal() {
        assertThat(findings(GOOD.replace("form: choice", "form: number")))
                .anyMatch(finding -> finding.message().contains("nothing else has options"));
        assertThat(findings(GOOD.replace("    reveal: { show: effect }\n", "")))
                .anyMatch(finding -> finding.message().contains("a question needs a reveal"));
    }

    @Test
    void aChangeCannotReachForOtherFiles() {
        assertThat(findings(GOOD.replace("months: 36", "extends: other.yaml")))
                .anyMatch(finding -> finding.message().contains("a change cannot extend"));
    }

    @Test
    void tellsALessonFromAScenario() {
        assertThat(LessonReader.isLesson(GOOD, "a.yaml")).isTrue();
        assertThat(LessonReader.isLesson(GOOD.replace("lesson/1", "lesson/9"), "a.yaml"))
                .isTrue();
        assertThat(LessonReader.isLesson(Samples.SMALL, "a.yaml")).isFalse();
        assertThat(LessonReader.isLesson("[", "a.yaml")).isFalse();
    }

    @Test
    void theSchemaAcceptsWhatTheReaderAccepts() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LessonSchema.json(TestCatalogue.catalogue()), InputFormat.JSON);

        assertThat(schema.validate(GOOD, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(GOOD.replace("show: baseline", "show: baselin"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(GOOD.replace("months: 36", "mnths: 36"), InputFormat.YAML))
                .isNotEmpty();
    }
}
