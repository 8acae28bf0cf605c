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

/** The brief over HTTP, of runs in every state. */
@Tag("slow")
class BriefRoutesTest {

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
    void aRunThatIsDoneHasABriefThatNeedsNothingElse() {
        var id = Fixture.ask(client, Fixture.tiny(1));
        Fixture.awaitState(client, id, "done");

        var answer = client.get(brief(id));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'sha256-")
                .doesNotContain("script", "unsafe");
        assertThat(answer.body()).contains("./foreshore verify " + id, "Does training bring anybody online?");
        assertThat(client.get(brief(id) + "?lang=en").body()).isEqualTo(answer.body());
    }

    @Test
    void aLanguageWithoutWordsIsRefusedWithThoseThereAre() {
        var id = Fixture.ask(client, Fixture.tiny(1));
        Fixture.awaitState(client, id, "done");

        var answer = client.get(brief(id) + "?lang=tlh");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("allowed").toString())
                .isEqualTo("[\"en\",\"fr\",\"ru\",\"ar\"]");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(client.get(brief("000000000000")).status()).isEqualTo(404);
        assertThat(client.get(brief("..%2Fsecret")).status()).isEqualTo(404);
    }

    @Test
    void aRunAtWorkOrCutShortHasNoBriefYet() {
        var id = Fixture.ask(client, Fixture.lasting(1));
        Fixture.awaitDone(client, id, 1);
        var atWork = client.get(brief(id));
        assertThat(atWork.status()).isEqualTo(409);
        assertThat(atWork.json().path("detail").asString()).contains("of 60 replications", "needs them all");

        client.delete(Fixture.RUNS + "/" + id);
        Fixture.awaitState(client, id, "cancelled");
        assertThat(client.get(brief(id)).status()).isEqualTo(409);
        assertThat(client.get(brief(id)).json().path("detail").asString()).contains("is cancelled");
    }

    @Test
    void aFailedRunHasNone() throws IOException {
        var id = Fixture.ask(client, Fixture.scenario(1, 20_000, 60, 60));
        Fixture.awaitDone(client, id, 1);
        for (var replication = 40; replication < 60; replication++) {
            Files.createDirectories(Fixture.runFolder(folder, id)
                    .resolve("parts")
                    .resolve("rep-%05d.bin.tmp".formatted(replication))
                    .resolve("in the way"));
        }
        Fixture.awaitState(client, id, "failed");

        var answer = client.get(brief(id));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("detail").asString()).contains("is failed");
    }

    @Test
    void aDamagedOrChangedRunIsSaidToBeSo() throws IOException {
        var id = Fixture.ask(client, Fixture.tiny(1));
        Fixture.awaitState(client, id, "done");
        server.stop();
        start();
        var table = Fixture.runFolder(folder, id).resolve("costs.csv");
        Files.writeString(table, Files.readString(table) + "x");
        var changed = client.get(brief(id));
        assertThat(changed.status()).isEqualTo(503);
        assertThat(changed.json().path("detail").asString()).contains("costs.csv");

        Files.writeString(Fixture.runFolder(folder, id).resolve("manifest.json"), "{}");
        assertThat(client.get(brief(id)).status()).isEqualTo(503);
    }

    private static String brief(String id) {
        return Fixture.RUNS + "/" + id + "/brief";
    }
}
