package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    private static final String PREVIEW = "/api/v1/preview";

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
    void aLargeQuestionIsAnsweredFromFewResidentsAndSaysSo() {
        var answer = client.post(PREVIEW, Client.YAML, Fixture.scenario(1, 400_000, 24, 32));
        var preview = answer.json();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(preview.path("preview").asBoolean()).isTrue();
        assertThat(preview.path("residents").asInt()).isBetween(1_000, 20_000);
        assertThat(preview.path("representedPopulation").asInt()).isEqualTo(400_000);
        assertThat(preview.path("replications").asInt()).isBetween(1, 16);
        assertThat(preview.path("replicationsAsked").asInt()).isEqualTo(32);
        assertThat(preview.path("seconds").asDouble()).isPositive();
        assertThat(preview.path("summary").path("indicator").asString()).isEqualTo("internet-use");
        assertThat(preview.path("comparisons").get(0).path("difference").get(0).asDouble())
                .isZero();
        assertThat(preview.path("headlines")).isNotEmpty();
        assertThat(client.get(Fixture.RUNS).json()).isEmpty();
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    /** Before any policy the arms are one; what spreads there is luck and, in a preview, whom it drew as residents. */
    @Test
    void theErrorOfHavingFewResidentsIsInTheBand() {
        var question = Fixture.tiny(1).replace("replications: 3", "replications: 8");
        var id = Fixture.ask(client, question);
        Fixture.awaitState(client, id, "done");
        var run = client.get(Fixture.RUNS + "/" + id + "/summary").json();
        var preview = client.post(PREVIEW, Client.YAML, question).json().path("summary");

        assertThat(preview.path("n").asInt()).isEqualTo(8);
        assertThat(preview.path("arms").get(0).path("sd").get(0).asDouble())
                .isGreaterThan(run.path("arms").get(0).path("sd").get(0).asDouble());
    }

    @Test
    void theSameQuestionHasTheSamePreview() {
        var once = client.post(PREVIEW + "?indicator=internet-users&group=female", Client.YAML, Fixture.tiny(1));
        var again = client.post(PREVIEW + "?indicator=internet-users&group=female", Client.YAML, Fixture.tiny(1));

        assertThat(once.json().path("summary").path("group").asString()).isEqualTo("female");
        assertThat(once.json().path("summary")).isEqualTo(again.json().path("summary"));
    }

    @Test
    void whatCannotBeLookedAtIsRefusedBeforeAnyWork() {
        var wrong = Fixture.tiny(1).replace("country: BGD", "country: BGX");
        var findings = client.post(PREVIEW, Client.YAML, wrong);
        assertThat(findings.status()).isEqualTo(422);
        assertThat(findings.json().path("errors").toString()).contains("/country");
        assertThat(client.post(PREVIEW, Client.YAML, "id: [1").status()).isEqualTo(400);
        assertThat(client.post(PREVIEW + "?indicator=x", Client.YAML, Fixture.tiny(1))
                        .status())
                .isEqualTo(400);
        assertThat(client.post(PREVIEW + "?indicator=public-cost&group=female", Client.YAML, Fixture.tiny(1))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoGoesCallsTheLookOff() throws IOException {
        try (var held = new HeldPreviews(folder)) {
            var tab = held.open();
            held.awaitWorking(1);
            tab.close();
            held.awaitWorking(0);
            assertThat(held.calledOff()).isEqualTo(1);
        }
        assertThat(Files.exists(folder.resolve("runs"))).isFalse();
    }

    @Test
    void whoFindsAllPlacesTakenIsToldWhenToAskAgainAndHoldsNone() throws IOException {
        try (var held = new HeldPreviews(folder);
                var one = held.open();
                var other = held.open()) {
            held.awaitWorking(2);
            var refused = held.ask();

            assertThat(refused.status()).as(refused.body()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
            assertThat(held.calledOff()).isZero();
            one.close();
            other.close();
            held.awaitWorking(0);
        }
    }

    /** A page that asks anew at each stroke of a key leaves its last two looks behind. */
    @Test
    void whoLeftTwoLooksBehindIsNotRefusedTheThird() throws IOException {
        try (var held = new HeldPreviews(folder)) {
            var one = held.open();
            var other = held.open();
            held.awaitWorking(2);
            one.close();
            other.close();
            var third = CompletableFuture.supplyAsync(held::ask);

            await().atMost(Duration.ofSeconds(30)).until(() -> held.begun() == 3);
            held.letGo();
            assertThat(third.join().status()).isNotEqualTo(429);
        }
    }
}
