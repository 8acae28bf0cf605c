package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What befalls the folder of results while the program runs, or between two of its lives. */
@Tag("slow")
class StoreTroubleTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void start() throws IOException {
        server = Server.start(Fixture.settings(folder));
        client = new Client(server.url());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aDamagedRunIsListedAsSuchAndHidesNoOther() throws IOException {
        var damaged = Fixture.ask(client, Fixture.tiny(1));
        var fine = Fixture.ask(client, Fixture.tiny(2));
        Fixture.awaitState(client, damaged, "done");
        Fixture.awaitState(client, fine, "done");
        restart();
        Files.writeString(Fixture.runFolder(folder, damaged).resolve("manifest.json"), "{}");

        var list = client.get(Fixture.RUNS).json();
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("id").asString()).isEqualTo(fine);
        assertThat(list.get(1).path("id").asString()).isEqualTo(damaged);
        assertThat(list.get(1).path("state").asString()).isEqualTo("damaged");
        assertThat(list.get(1).path("failures").toString()).contains("manifest.json", "move the folder");
        assertThat(client.get("/api/v1/scenarios").status()).isEqualTo(200);
        assertThat(client.get(Fixture.RUNS + "/" + fine).status()).isEqualTo(200);
        assertThat(client.get(Fixture.RUNS + "/" + damaged).status()).isEqualTo(503);
        assertThat(client.post(Fixture.RUNS, Client.YAML, Fixture.tiny(1)).status())
                .isEqualTo(503);
    }

    @Test
    void aDiskThatFailsInTheMiddleEndsTheRunWithItsReasonAndLosesNothing() throws IOException {
        var question = Fixture.scenario(1, 20_000, 60, 60);
        var id = Fixture.ask(client, question);
        Fixture.awaitDone(client, id, 1);
        for (var replication = 40; replication < 60; replication++) {
            Files.createDirectories(unfinished(id, replication).resolve("in the way"));
        }

        var failed = Fixture.awaitState(client, id, "failed").json();
        assertThat(failed.path("failures").get(0).path("cause").asString()).contains("cannot be written");
        assertThat(failed.path("done").asInt()).isBetween(30, 40);

        for (var replication = 40; replication < 60; replication++) {
            Files.delete(unfinished(id, replication).resolve("in the way"));
        }
        assertThat(Fixture.ask(client, question)).isEqualTo(id);
        assertThat(Fixture.awaitState(client, id, "done").json().path("done").asInt())
                .isEqualTo(60);
    }

    @Test
    void aRunCutShortByTheEndOfTheServerGoesOnWhenAskedAgain() throws IOException {
        var question = Fixture.scenario(1, 20_000, 24, 30);
        var id = Fixture.ask(client, question);
        Fixture.awaitDone(client, id, 2);
        restart();

        var stopped = client.get(Fixture.RUNS + "/" + id).json();
        assertThat(stopped.path("state").asString()).isEqualTo("cancelled");
        assertThat(stopped.path("done").asInt()).isBetween(2, 29);
        assertThat(client.get(Fixture.RUNS + "/" + id + "/summary").status()).isEqualTo(200);
        assertThat(Fixture.ask(client, question)).isEqualTo(id);
        Fixture.awaitState(client, id, "done");
    }

    private void restart() throws IOException {
        server.stop();
        start();
    }

    private Path unfinished(String id, int replication) throws IOException {
        return Fixture.runFolder(folder, id).resolve("parts").resolve("rep-%05d.bin.tmp".formatted(replication));
    }
}
