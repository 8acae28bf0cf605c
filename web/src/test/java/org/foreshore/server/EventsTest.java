package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    private record Event(String name, JsonNode body) {}

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
    void tellsProgressThenNumbersSoFarThenTheEnd() throws Exception {
        var id = Fixture.ask(client, Fixture.scenario(1, 20_000, 24, 12));
        var events = read(open(id));

        assertThat(events.get(0).name()).isEqualTo("progress");
        assertThat(events).extracting(Event::name).contains("summary");
        var end = events.get(events.size() - 1);
        assertThat(end.name()).isEqualTo("end");
        assertThat(end.body().path("state").asString()).isEqualTo("done");
        assertThat(end.body().path("headlines")).isNotEmpty();
        assertThat(done(events)).isSorted().endsWith(12);
        var summary = events.stream()
                .filter(event -> event.name().equals("summary"))
                .findFirst()
                .orElseThrow();
        assertThat(summary.body().path("n").asInt()).isBetween(1, 12);
        assertThat(summary.body().path("arms").get(0).path("mean")).hasSize(24);
    }

    @Test
    void whoComesAfterTheEndHearsTheEnd() throws Exception {
        var id = Fixture.ask(client, Fixture.tiny(1));
        Fixture.awaitState(client, id, "done");

        assertThat(read(open(id))).last().extracting(Event::name).isEqualTo("end");
    }

    @Test
    void cancellingEndsTheStream() throws Exception {
        var id = Fixture.ask(client, Fixture.lasting(1));
        var stream = open(id);
        client.delete(Fixture.RUNS + "/" + id);

        var events = read(stream);
        assertThat(events.get(events.size() - 1).body().path("state").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void aReaderWhoIsGoneIsForgottenAndTheRunGoesOn() throws Exception {
        var id = Fixture.ask(client, Fixture.lasting(1));
        try (var stream = open(id)) {
            assertThat(stream.read()).isPositive();
            await().untilAsserted(
                            () -> assertThat(client.get("/metrics").body()).contains("streams 1.000"));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(client.get("/metrics").body()).contains("streams 0.000"));
        assertThat(client.get(Fixture.RUNS + "/" + id).json().path("state").asString())
                .isEqualTo("running");
    }

    /** A run that waits changes nothing for long, so only the heartbeat can tell; twice, for the first is still taken. */
    @Tag("slow")
    @Test
    void aReaderWhoLeavesARunThatWaitsIsForgottenWithinSecondsByAServerAsItIsSetUp() throws Exception {
        var library = Fixture.settings(folder).library();
        var program = Fixture.settings(folder).program();
        try (var usual = Server.start(ServerSettings.local(folder.resolve("usual"), library, program))) {
            var browser = new Client(usual.url());
            Fixture.ask(browser, Fixture.lasting(1));
            var stream = open(browser, Fixture.ask(browser, Fixture.lasting(2)));
            assertThat(stream.read()).isPositive();
            stream.close();
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> browser.get("/metrics").body().contains("streams 0.000"));
        }
    }

    @Test
    void whoCannotReadStreamsIsToldSo() {
        var id = Fixture.ask(client, Fixture.tiny(1));

        assertThat(client.get(Fixture.RUNS + "/" + id + "/events", "application/json")
                        .status())
                .isEqualTo(406);
    }

    private static List<Integer> done(List<Event> events) {
        return events.stream()
                .filter(event -> event.name().equals("progress"))
                .map(event -> event.body().path("done").asInt())
                .toList();
    }

    private InputStream open(String id) throws IOException, InterruptedException {
        return open(client, id);
    }

    private static InputStream open(Client client, String id) throws IOException, InterruptedException {
        var request = client.request(Fixture.RUNS + "/" + id + "/events").header("Accept", "text/event-stream");
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return response.body();
    }

    private static List<Event> read(InputStream stream) throws IOException {
        var events = new ArrayList<Event>();
        var name = "";
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(name, new JsonMapper().readTree(line.substring("data: ".length()))));
                }
            }
        }
        return events;
    }
}
