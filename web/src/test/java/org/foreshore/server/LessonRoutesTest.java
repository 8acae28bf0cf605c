package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.foreshore.job.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons over HTTP: no answer before a guess, the same answer to everybody, and an edited file seen at once. */
class LessonRoutesTest {

    private static final String LESSONS = "/api/v1/lessons";

    private static final String LESSON = """
            schema: foreshore-lesson/1
            id: courses
            title: What courses bring
            for: Everybody
            objective: Guess before you see
            trials:
              - { id: district, scenario: tiny, change: { replications: 4 } }
              - { id: pilot, pilot: sandbox }
            steps:
              - title: A number
                minutes: 5
                text: Courses are given.
                picture: { show: baseline }
                question: { ask: How many points?, form: number, figure: effect }
                reveal: { show: effect }
                discuss: [ Why? ]
                notes: { surprise: Little, expect: { min: -1 }, wrong: Much, say: Ask. }
              - title: A choice
                minutes: 5
                text: A sandbox is tried.
                question:
                  ask: What does the rule say?
                  form: choice
                  figure: right
                  trial: pilot
                  options: [ { text: Rarely, max: 0.4 }, { text: Often, min: 0.4001 } ]
                reveal: { show: truth, trial: pilot }
                notes: { surprise: Rarely, expect: { max: 1 }, wrong: Often, say: Ask. }
              - title: Luck
                minutes: 5
                text: Luck is shared, or not.
                question: { ask: How many times as wide?, form: number, figure: width }
                reveal: { show: luck }
                notes: { surprise: Wide, expect: { min: 0 }, wrong: Narrow, say: Ask. }
            """;

    private static final String FRENCH = """
            schema: foreshore-translation/1
            lesson: courses
            language: fr
            title: Ce qu’apportent les cours
            for: Tout le monde
            objective: Deviner avant de voir
            steps:
              - title: Un nombre
                text: On donne des cours.
                question: { ask: Combien de points ? }
                discuss: [ Pourquoi ? ]
                notes: { surprise: Peu, wrong: Beaucoup, say: Demander. }
              - title: Un choix
                text: On essaie un bac à sable.
                question: { ask: Que dit la règle ?, options: [ { text: Rarement }, { text: Souvent } ] }
                notes: { surprise: Rarement, wrong: Souvent, say: Demander. }
              - title: Le hasard
                text: Le hasard est partagé, ou non.
                question: { ask: Combien de fois plus large ? }
                notes: { surprise: Large, wrong: Étroit, say: Demander. }
            """;

    private static final String PILOT = """
            pilot:
              arm: skills
              from: 2026-06
              timetable: { baseline: 3, test: 4, decision: 2 }
              sites: { clusters: 2, comparison: 2 }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path lessons = Path.of("");

    @BeforeEach
    void shelve() throws IOException {
        var library = folder.resolve("library");
        lessons = Files.createDirectories(library.resolve("lessons"));
        Fixture.library(library);
        Files.writeString(Files.createDirectories(library.resolve("scenarios")).resolve("tiny.yaml"), Fixture.tiny(1));
        Files.writeString(
                Files.createDirectories(library.resolve("pilots")).resolve("sandbox.yaml"),
                Fixture.scenario(1, 12_000, 14, 4) + PILOT);
        Files.writeString(lessons.resolve("courses.yaml"), LESSON);
    }

    private Server server() throws IOException {
        return Server.start(Fixture.settings(folder.resolve("results"), new Library(folder.resolve("library"))));
    }

    private static String step(int step, String what) {
        return LESSONS + "/courses/steps/" + step + what;
    }

    @Test
    void aLessonHoldsNoAnswerAndAGuessIsJudged() throws IOException {
        try (var server = server()) {
            var client = new Client(server.url());
            var lesson = client.get(LESSONS + "/courses");
            assertThat(lesson.status()).as(lesson.body()).isEqualTo(200);
            assertThat(lesson.json().path("minutes").asInt()).isEqualTo(15);
            var question = lesson.json().path("steps").path(0).path("question");
            assertThat(question.path("unit").asString()).isEqualTo("share");
            assertThat(question.path("difference").asBoolean()).isTrue();
            assertThat(lesson.body()).doesNotContain("expect", "\"value\"");

            assertThat(client.get(step(1, "/picture"))
                            .json()
                            .path("summary")
                            .path("arms")
                            .size())
                    .isEqualTo(1);
            var reveal = client.get(step(1, "/reveal")).json();
            assertThat(reveal.path("judgement").isNull()).isTrue();
            var value = reveal.path("value").asDouble();
            assertThat(value)
                    .isBetween(
                            reveal.path("low").asDouble(), reveal.path("high").asDouble());
            assertThat(judgement(client, 1, "" + value)).isEqualTo("right");
            assertThat(judgement(client, 1, "0.9")).isEqualTo("far");
        }
    }

    private static String judgement(Client client, int step, String guess) {
        return client.get(step(step, "/reveal?guess=" + guess))
                .json()
                .path("judgement")
                .asString();
    }

    @Test
    void oneOptionOfAChoiceIsTrueAndTheTruthOfAPilotIsShown() throws IOException {
        try (var server = server()) {
            var client = new Client(server.url());
            var reveal = client.get(step(2, "/reveal?guess=1"));
            assertThat(reveal.status()).as(reveal.body()).isEqualTo(200);
            var options = reveal.json().path("options");
            assertThat(options.path(0).asBoolean()).isNotEqualTo(options.path(1).asBoolean());
            assertThat(reveal.json()
                            .path("exhibit")
                            .path("truth")
                            .path("countries")
                            .size())
                    .isEqualTo(4);
            assertThat(client.get(step(2, "/picture")).status()).isEqualTo(404);
        }
    }

    @Test
    void aRoomGetsOneAnswer() throws IOException {
        try (var server = server()) {
            var client = new Client(server.url());
            var all = IntStream.range(0, 20)
                    .mapToObj(each -> CompletableFuture.supplyAsync(
                            () -> client.get(step(3, "/reveal")).body()))
                    .toList();
            assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
            var luck = client.get(step(3, "/reveal")).json().path("exhibit").path("luck");
            assertThat(luck.path("sharedPairs").size()).isEqualTo(2);
            assertThat(luck.path("ownPairs").size()).isEqualTo(2);
        }
    }

    @Test
    void anEditedLessonIsSeenAtOnceAndABrokenOneHidesNoOther() throws IOException {
        try (var server = server()) {
            var client = new Client(server.url());
            Files.writeString(lessons.resolve("courses.yaml"), LESSON.replace("What courses bring", "Edited"));
            Files.writeString(lessons.resolve("broken.yaml"), LESSON.replace("figure: width", "figure: widh"));

            var cards = client.get(LESSONS).json();
            assertThat(cards.size()).isEqualTo(2);
            var finding = cards.path(1).path("findings").path(0);
            assertThat(cards.path(1).path("id").asString()).isEqualTo("broken");
            assertThat(finding.path("line").asInt()).isPositive();
            assertThat(finding.path("hint").asString()).isEqualTo("Maybe you meant width?");
            assertThat(cards.path(0).path("title").asString()).isEqualTo("Edited");
            var broken = client.get(LESSONS + "/broken");
            assertThat(broken.status()).isEqualTo(422);
            assertThat(broken.body()).contains("Maybe you meant width?");
        }
    }

    @Test
    void aTranslationIsUsedWhereThereIsOneAndTheAnswerSaysWhichLanguageItIs() throws IOException {
        var french = Files.createDirectories(lessons.resolve("fr")).resolve("courses.yaml");
        try (var server = server()) {
            var client = new Client(server.url());
            assertThat(client.get(LESSONS + "?lang=fr")
                            .json()
                            .path(0)
                            .path("language")
                            .asString())
                    .isEqualTo("en");

            Files.writeString(french, FRENCH);
            var card = client.get(LESSONS + "?lang=fr").json().path(0);
            assertThat(card.path("language").asString()).isEqualTo("fr");
            assertThat(card.path("title").asString()).isEqualTo("Ce qu’apportent les cours");
            var lesson = client.get(LESSONS + "/courses?lang=fr").json();
            assertThat(lesson.path("language").asString()).isEqualTo("fr");
            assertThat(lesson.path("steps")
                            .path(1)
                            .path("question")
                            .path("options")
                            .toString())
                    .contains("Rarement", "Souvent");
            assertThat(client.get(LESSONS + "/courses?lang=ja")
                            .json()
                            .path("language")
                            .asString())
                    .isEqualTo("en");
            assertThat(client.get(LESSONS + "/courses").json().path("title").asString())
                    .isEqualTo("What courses bring");

            Files.writeString(french, FRENCH.replace("Pourquoi ?", "Pourquoi ?, Et alors ?"));
            var broken = client.get(LESSONS + "?lang=fr").json().path(0).path("findings");
            assertThat(broken.toString()).contains("has 2 items, and the lesson 1");
            assertThat(client.get(LESSONS + "?lang=en")
                            .json()
                            .path(0)
                            .path("findings")
                            .size())
                    .isZero();
        }
    }

    @Test
    void whatCannotBeAnsweredIsRefused() throws IOException {
        try (var server = server()) {
            var client = new Client(server.url());
            assertThat(client.get(LESSONS + "/none").status()).isEqualTo(404);
            assertThat(client.get(LESSONS + "?lang=..%2F..").status()).isEqualTo(400);
            assertThat(client.get(LESSONS + "/..%2Fcountries%2Fbgd").status()).isIn(400, 404);
            assertThat(client.get(step(4, "/reveal")).status()).isEqualTo(404);
            assertThat(client.get(step(0, "/reveal")).status()).isEqualTo(404);
            assertThat(client.get(step(1, "/reveal?guess=lots")).status()).isEqualTo(400);
            assertThat(client.get(step(1, "/reveal?guess=NaN")).status()).isEqualTo(400);
            assertThat(client.get(step(2, "/reveal?guess=3")).body()).contains("1 to 2");
        }
    }
}
