package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens if, as lines that sharpen, from the real engine behind a real port. */
class LookStreamTest {

    private static final String LOOK =
            "/api/v1/preview?indicator=internet-use&indicator=public-cost&figure=internet-use:rural-female&figure=public-cost";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void start() throws IOException {
        server = Server.start(Fixture.settings(folder.resolve("runs")));
        client = new Client(server.url());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aRoughAnswerComesFirstAndTheLastIsThatOfTheRun() {
        var question = Fixture.scenario(1, 30_000, 36, 12);
        var lines = lines(question);

        assertThat(lines.get(0).path("isQuick").asBoolean()).isTrue();
        assertThat(lines.get(0).path("residents").asInt()).isLessThan(30_000);
        var last = lines.get(lines.size() - 1);
        assertThat(last.path("isLast").asBoolean()).isTrue();
        assertThat(lines.stream().filter(line -> line.path("isLast").asBoolean()))
                .hasSize(1);

        assertIsOfTheRun(last, question);
    }

    @Test
    void aSmallQuestionIsAnsweredAsARunAtOnce() {
        var question = Fixture.tiny(1);
        var lines = lines(question);

        assertThat(lines).noneMatch(line -> line.path("isQuick").asBoolean());
        assertIsOfTheRun(lines.get(lines.size() - 1), question);
    }

    @Test
    void whatIsStoredIsToldAtOnce() {
        var question = Fixture.scenario(2, 30_000, 36, 12);
        var id = Fixture.ask(client, question);
        Fixture.awaitState(client, id, "done");

        var lines = lines(question);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("run").asString()).isEqualTo(id);
        assertIsOfTheRun(lines.get(0), question);
    }

    @Test
    void aQuestionAboutAGroupIsAnsweredForIt() {
        var lines = lines(Fixture.tiny(1) + "outcome: { indicator: internet-use, group: rural-female }\n");
        var charts = lines.get(lines.size() - 1).path("charts");

        assertThat(charts.get(0).path("summary").path("group").asString()).isEqualTo("rural-female");
        assertThat(charts.get(1).path("summary").path("group").asString()).isEqualTo("all");
    }

    /** Everything in a line, against what the routes of the run say. */
    private void assertIsOfTheRun(JsonNode line, String question) {
        assertThat(line.path("isQuick").asBoolean()).isFalse();
        var id = client.post(Fixture.RUNS, Client.YAML, question)
                .json()
                .path("id")
                .asString();
        Fixture.awaitState(client, id, "done");
        var run = Fixture.RUNS + "/" + id;
        assertThat(line.path("run").asString()).isEqualTo(id);
        assertThat(line.path("charts").get(0).path("summary"))
                .isEqualTo(client.get(run + "/summary?indicator=internet-use").json());
        assertThat(line.path("charts").get(1).path("comparisons").get(0))
                .isEqualTo(client.get(run + "/comparison?indicator=public-cost").json());
        assertThat(line.path("groups"))
                .isEqualTo(client.get(run + "/comparison?indicator=internet-use&by=all")
                        .json());
        assertThat(line.path("transitions"))
                .isEqualTo(client.get(run + "/transitions").json());
        assertThat(line.path("money")).isEqualTo(client.get(run + "/ledger").json());
        var women = client.get(run + "/comparison?indicator=internet-use&group=rural-female")
                .json();
        var change = line.path("figures").get(0).path("changes").get(0);
        assertThat(change.path("estimate")).isEqualTo(last(women.path("difference")));
        assertThat(change.path("low")).isEqualTo(last(women.path("low")));
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    @Test
    void whoGoesEndsTheWork() throws Exception {
        var stream = open(Fixture.lasting(3));
        stream.readLine();
        stream.close();

        await().atMost(SOON).until(() -> server.looking() == 0);
        await().atMost(SOON).until(LookStreamTest::nobodyComputes);
    }

    /** While one is sharpened that would take a minute, another has its quick look, and theirs. */
    @Test
    void nobodyWaitsForAQuickLookBecauseOthersLookForLong() throws Exception {
        try (var first = open(Fixture.lasting(4));
                var second = open(Fixture.lasting(5))) {
            await().atMost(SOON).until(() -> next(first).path("isQuick").asBoolean() == false);
            var begun = System.nanoTime();
            try (var third = open(Fixture.lasting(6))) {
                assertThat(next(third).path("isQuick").asBoolean()).isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(next(second).path("isQuick").asBoolean()).isTrue();
        }
    }

    @Test
    void aWishThatCannotBeMetIsRefusedBeforeAnyWork() {
        var answer = Client.send(client.request("/api/v1/preview?figure=internet-use:nobody")
                .header("Content-Type", Client.YAML)
                .header("Accept", LookStream.TYPE)
                .POST(BodyPublishers.ofString(Fixture.tiny(1))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("errors").toString()).contains("rural-female");
    }

    private static boolean nobodyComputes() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> List.of("replication", "preview").contains(thread.getName()));
    }

    private List<JsonNode> lines(String question) {
        try (var stream = open(question)) {
            var lines = new ArrayList<JsonNode>();
            for (var line = stream.readLine(); line != null; line = stream.readLine()) {
                if (!line.isEmpty()) {
                    lines.add(new JsonMapper().readTree(line));
                }
            }
            return lines;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode next(BufferedReader stream) throws IOException {
        var line = stream.readLine();
        while (line != null && line.isEmpty()) {
            line = stream.readLine();
        }
        return new JsonMapper().readTree(String.valueOf(line));
    }

    private BufferedReader open(String question) throws IOException, InterruptedException {
        var request = client.request(LOOK)
                .header("Content-Type", Client.YAML)
                .header("Accept", LookStream.TYPE)
                .POST(BodyPublishers.ofString(question));
        var body = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofInputStream())
                .body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }
}
