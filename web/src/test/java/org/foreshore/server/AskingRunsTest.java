package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong, or be changed, between asking for a run and its end. */
@Tag("slow")
class AskingRunsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void start() throws IOException {
        server = Server.start(Fixture.settings(folder.resolve("runs")).within(Fixture.small()));
        client = new Client(server.url());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anInvalidScenarioComesBackWithEveryFindingAndItsPlace() {
        var wrong =
                Fixture.tiny(1).replace("country: BGD", "country: BGX").replace("skills-training", "skils-training");
        var answer = client.post(Fixture.RUNS, Client.YAML, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var errors = answer.json().path("errors");
        assertThat(errors).hasSizeGreaterThanOrEqualTo(2);
        assertThat(errors.toString()).contains("/country", "/arms/1/levers/0", "skills-training");
        assertThat(errors.get(0).path("line").asInt()).isPositive();
    }

    @Test
    void whatIsNoDocumentIsMalformed() {
        assertThat(client.post(Fixture.RUNS, Client.JSON, "{\"id\": ").status()).isEqualTo(400);
        assertThat(client.post(Fixture.RUNS, Client.YAML, "id: [1").status()).isEqualTo(400);
        assertThat(client.post(Fixture.RUNS, Client.YAML, "").status()).isEqualTo(400);
    }

    @Test
    void tooLargeATextAndTooLargeARunAreRefusedBeforeAnyWork() {
        var text = Fixture.tiny(1) + "# " + "x".repeat(100_000);
        assertThat(client.post(Fixture.RUNS, Client.YAML, text).status()).isEqualTo(413);

        var run = client.post(Fixture.RUNS, Client.YAML, Fixture.scenario(1, 100_000, 120, 50));
        assertThat(run.status()).isEqualTo(413);
        assertThat(run.json().path("detail").asString()).contains("1,205,000,000", "1,000,000,000");
        assertThat(client.get(Fixture.RUNS).json()).isEmpty();
    }

    @Test
    void aFullQueueSaysSoAndACancelledRunMakesRoom() {
        var runs = Fixture.ask(client, Fixture.lasting(1));
        Fixture.awaitState(client, runs, "running");
        var waits = Fixture.ask(client, Fixture.lasting(2));

        assertThat(client.post(Fixture.RUNS, Client.YAML, Fixture.lasting(3)).status())
                .isEqualTo(429);
        assertThat(client.get(Fixture.RUNS + "/" + waits).json().path("state").asString())
                .isEqualTo("queued");
        assertThat(client.get(Fixture.RUNS + "/" + waits + "/summary").status()).isEqualTo(409);

        assertThat(client.delete(Fixture.RUNS + "/" + waits).status()).isEqualTo(202);
        assertThat(client.post(Fixture.RUNS, Client.YAML, Fixture.tiny(3)).status())
                .isEqualTo(202);
    }

    @Test
    void askingTwiceWhileItRunsIsOneRun() {
        var id = Fixture.ask(client, Fixture.lasting(1));

        assertThat(Fixture.ask(client, Fixture.lasting(1))).isEqualTo(id);
        assertThat(client.get(Fixture.RUNS).json()).hasSize(1);
    }

    @Test
    void aCancelledRunKeepsWhatItHasAndGoesOnWhenAskedAgain() {
        var tiny = Fixture.scenario(5, 20_000, 24, 30);
        var id = Fixture.ask(client, tiny);
        Fixture.awaitDone(client, id, 2);
        client.delete(Fixture.RUNS + "/" + id);
        var stopped = Fixture.awaitState(client, id, "cancelled").json();
        var kept = stopped.path("done").asInt();

        assertThat(kept).isBetween(2, 29);
        assertThat(client.get(Fixture.RUNS + "/" + id + "/summary")
                        .json()
                        .path("n")
                        .asInt())
                .isEqualTo(kept);
        assertThat(Fixture.ask(client, tiny)).isEqualTo(id);
        assertThat(Fixture.awaitState(client, id, "done").json().path("done").asInt())
                .isEqualTo(30);
    }

    @Test
    void aRunThatGoesOnStandsWhereItStoodWhileItWaitsAndEverAfter() {
        var half = Fixture.scenario(5, 20_000, 24, 30);
        var id = Fixture.ask(client, half);
        Fixture.awaitDone(client, id, 2);
        client.delete(Fixture.RUNS + "/" + id);
        var kept =
                Fixture.awaitState(client, id, "cancelled").json().path("done").asInt();
        var before = Fixture.ask(client, Fixture.lasting(1));
        Fixture.awaitState(client, before, "running");

        var again = client.post(Fixture.RUNS, Client.YAML, half).json();
        assertThat(again.path("state").asString()).isEqualTo("queued");
        assertThat(again.path("done").asInt()).isEqualTo(kept);
        client.delete(Fixture.RUNS + "/" + before);
        Fixture.awaitState(client, id, "running");
        assertThat(client.get(Fixture.RUNS + "/" + id).json().path("done").asInt())
                .isGreaterThanOrEqualTo(kept);
    }

    @Test
    void aStoreThatCannotBeWrittenIsSaidAtOnce() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        var settings = Fixture.settings(folder.resolve("file").resolve("runs"));
        try (var broken = Server.start(settings)) {
            var answer = new Client(broken.url()).post(Fixture.RUNS, Client.YAML, Fixture.tiny(1));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("detail").asString()).contains("folder of results");
        }
    }

    @Test
    void aRunAnotherProgramIsWritingIsShownButNotWrittenTwice() throws IOException {
        var id = Fixture.ask(client, Fixture.lasting(1));
        Fixture.awaitDone(client, id, 1);
        try (var second = Server.start(Fixture.settings(folder.resolve("runs")))) {
            var other = new Client(second.url());
            assertThat(other.get(Fixture.RUNS + "/" + id).json().path("state").asString())
                    .isEqualTo("running");

            assertThat(Fixture.ask(other, Fixture.lasting(1))).isEqualTo(id);
            assertThat(other.get(Fixture.RUNS).json()).hasSize(1);
            assertThat(other.get("/metrics").body()).contains("foreshore_runs{state=\"failed\"} 0");
        }
        assertThat(client.get(Fixture.RUNS + "/" + id).json().path("state").asString())
                .isEqualTo("running");
    }

    @Test
    void aPortInUseIsSaidClearly() {
        var taken = URI.create(server.url()).getPort();

        assertThatThrownBy(() -> Server.start(Fixture.settings(folder).at("127.0.0.1", taken)))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("Port " + taken)
                .hasMessageContaining("another program");
    }
}
