package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The sandbox lab over HTTP: what a government may know, and when. */
class SandboxRoutesTest {

    private static final String SANDBOXES = "/api/v1/sandboxes";

    private static final String PILOT = """
            pilot:
              arm: skills
              from: 2026-06
              timetable: { baseline: 3, test: 4, decision: 2 }
              sites: { clusters: 2, comparison: 2 }
            """;

    private static String scenario() {
        return Fixture.scenario(1, 12_000, 14, 4) + PILOT;
    }

    private static String tried(Client client) {
        return tried(client, "worst-first");
    }

    private static String tried(Client client, String designs) {
        var begun = client.post(SANDBOXES + "?designs=" + designs, Client.YAML, scenario());
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        var id = begun.json().path("id").asString();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> client.get(SANDBOXES + "/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("done"));
        return id;
    }

    @Test
    void theTruthIsToldOnlyToWhoeverCommitsToADecision(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = tried(client);

            var seen = client.get(SANDBOXES + "/" + id);
            assertThat(seen.body()).doesNotContain("atScale", "onTreated", "spillover");
            var report = seen.json().path("report");
            assertThat(report.path("log").path(0).path("to").asString()).isEqualTo("submitted");
            assertThat(report.path("measured").size()).isGreaterThan(1);

            assertThat(client.post(SANDBOXES + "/" + id + "/decision", Client.YAML, "")
                            .status())
                    .isEqualTo(400);
            var told = client.post(SANDBOXES + "/" + id + "/decision?decision=scale", Client.YAML, "");
            assertThat(told.status()).as(told.body()).isEqualTo(200);
            var truth = told.json();
            assertThat(truth.path("right").asBoolean())
                    .isEqualTo(truth.path("worthIt").asBoolean());
            var sum = 0.0;
            for (var term : truth.path("ledger")) {
                sum += term.path("value").asDouble();
            }
            var off = truth.path("estimate").asDouble()
                    - truth.path("truth").path("atScale").asDouble();
            assertThat(sum).isCloseTo(off, within(1e-9));
            assertThat(truth.path("countries").size()).isEqualTo(4);
            assertThat(truth.path("summaries").size()).isEqualTo(2);
        }
    }

    private static JsonNode decided(Client client, String id, String decision) {
        return client.post(SANDBOXES + "/" + id + "/decision?decision=" + decision, Client.YAML, "")
                .json();
    }

    @Test
    void whatWasDecidedOnOutlivesTheServer(@TempDir Path results) throws IOException {
        String id;
        JsonNode seen;
        JsonNode truth;
        JsonNode sites;
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            id = tried(client);
            assertThat(client.get(SANDBOXES + "/kept").json().path("sandboxes")).isEmpty();
            truth = decided(client, id, "scale");
            decided(client, id, "stop");
            seen = client.get(SANDBOXES + "/" + id).json();
            sites = client.get(SANDBOXES + "/" + id + "/sites").json();
            assertThat(sites.path("settlements")).isNotEmpty();
        }
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var kept = client.get(SANDBOXES + "/kept").json().path("sandboxes");

            assertThat(kept.size()).isEqualTo(2);
            assertThat(kept.path(0).path("id").asString()).isEqualTo(id);
            assertThat(client.get(SANDBOXES + "/" + id).json()).isEqualTo(seen);
            assertThat(decided(client, id, "scale")).isEqualTo(truth);
            assertThat(client.get(SANDBOXES + "/" + id + "/sites").json()).isEqualTo(sites);
            assertThat(client.get(SANDBOXES + "/" + id + "/papers/exit-report").body())
                    .contains("Effect found, for the better");
            var other = client.post(SANDBOXES + "/" + id + "/decision?decision=modify", Client.YAML, "");
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.body()).contains("is kept with another decision").doesNotContain("none of this id");
        }
    }

    private static Client.Answer frontier(Client client, String id, String decision) {
        return client.post(SANDBOXES + "/" + id + "/frontier?decision=" + decision, Client.YAML, "");
    }

    @Test
    void whatItWouldTakeIsToldOnceSomebodyHasDecidedAndAfterARestartAsWell(@TempDir Path results) throws IOException {
        String id;
        JsonNode told;
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            id = tried(client);
            assertThat(frontier(client, id, "scale").status()).isEqualTo(409);
            decided(client, id, "scale");
            told = frontier(client, id, "scale").json();

            assertThat(told.path("points").size()).isGreaterThan(1);
            double before = 0;
            for (var point : told.path("points")) {
                assertThat(point.path("costUsd").asDouble()).isGreaterThanOrEqualTo(before);
                before = point.path("costUsd").asDouble();
                assertThat(point.path("right").asDouble()).isBetween(0.0, 1.0);
            }
            var worth = told.path("worth");
            assertThat(worth.path("settled").asBoolean())
                    .isEqualTo(worth.path("foreknown").asDouble() >= 0.95);
        }
        try (var server = Server.start(Fixture.settings(results))) {
            assertThat(frontier(new Client(server.url()), id, "scale").json()).isEqualTo(told);
        }
    }

    @Test
    void aDamagedOneIsSaidAndHidesNoOther(@TempDir Path results) throws IOException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = tried(client);
            decided(client, id, "scale");
            decided(client, id, "stop");
            Files.writeString(results.resolve("sandboxes").resolve(id + "-stop.json"), "{ \"id\": 1");

            var told = client.get(SANDBOXES + "/kept").json();
            assertThat(told.path("sandboxes").size()).isEqualTo(1);
            assertThat(told.path("damaged").path(0).path("name").asString()).isEqualTo(id + "-stop.json");
            assertThat(told.path("damaged").path(0).path("reason").asString())
                    .contains("is damaged", "move it away and try the sandbox again");
        }
    }

    @Test
    void aBrokenFileOfTheLibraryHidesNoOther(@TempDir Path folder) throws IOException {
        var library = Fixture.library(folder.resolve("library"));
        var pilots = Files.createDirectories(folder.resolve("library").resolve("pilots"));
        Files.writeString(pilots.resolve("broken.yaml"), "schema: foreshore/1\n");
        Files.writeString(pilots.resolve("fine.yaml"), scenario());
        try (var server = Server.start(Fixture.settings(folder.resolve("results"), library))) {
            var cards = new Client(server.url()).get(SANDBOXES);

            assertThat(cards.status()).as(cards.body()).isEqualTo(200);
            assertThat(cards.json().size()).isEqualTo(1);
            assertThat(cards.json().path(0).path("id").asString()).isEqualTo("fine");
        }
    }

    @Test
    void aSandboxIsToBeHadWhereItThenTakesPlace(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var planned = client.post(SANDBOXES + ":sites", Client.YAML, scenario());
            assertThat(planned.status()).as(planned.body()).isEqualTo(200);
            var roles = planned.json()
                    .path("settlements")
                    .valueStream()
                    .collect(Collectors.groupingBy(each -> each.path("role").asString(), Collectors.counting()));

            assertThat(roles).containsEntry("package", 2L).containsEntry("comparison", 2L);
            planned.json()
                    .path("settlements")
                    .forEach(each -> assertThat(each.path("from").asString().equals("2026-06"))
                            .isEqualTo(each.path("role").asString().equals("package")));
            assertThat(client.get(SANDBOXES + "/" + tried(client) + "/sites").json())
                    .isEqualTo(planned.json());

            var none = client.post(SANDBOXES + ":sites", Client.YAML, Fixture.tiny(1));
            assertThat(none.status()).isEqualTo(422);
            var many = scenario().replace("clusters: 2", "clusters: 200");
            assertThat(client.post(SANDBOXES + ":sites", Client.YAML, many).body())
                    .contains("fewer than the 200");
            assertThat(client.get(SANDBOXES + "/000000000000/sites").status()).isEqualTo(404);
        }
    }

    @Test
    void theSameQuestionIsTheSameSandbox(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = tried(client);

            assertThat(tried(client)).isEqualTo(id);
            var paper = client.get(SANDBOXES + "/" + id + "/papers/exit-report");
            assertThat(paper.body()).contains("Decision by the rule fixed before");
            assertThat(client.get(SANDBOXES + "/" + id + "/papers/other").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeTriedIsRefused(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());

            var plain = client.post(SANDBOXES, Client.YAML, Fixture.tiny(1));
            assertThat(plain.status()).isEqualTo(422);
            assertThat(plain.body()).contains("has no pilot");
            var large = client.post(SANDBOXES, Client.YAML, Fixture.scenario(1, 100_000, 120, 10_000) + PILOT);
            assertThat(large.status()).isEqualTo(413);
            assertThat(large.body()).contains("this server takes at most 20,000,000,000");
            assertThat(client.post(SANDBOXES + "?designs=best", Client.YAML, scenario())
                            .body())
                    .contains("There is no design best; known are all, as-planned");
            assertThat(client.get(SANDBOXES + "/000000000000").status()).isEqualTo(404);
        }
    }

    @Test
    void everySandboxOfTheLibraryCanBeOpened(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var cards = client.get(SANDBOXES).json();

            assertThat(cards).isNotEmpty();
            for (var card : cards) {
                assertThat(card.path("question").asString()).isNotBlank();
                var opened =
                        client.get(SANDBOXES + "/library/" + card.path("id").asString());
                assertThat(opened.json().path("pilot").path("arm").asString()).isNotBlank();
            }
        }
    }

    @Test
    void aDesignThatNeedsMoreSettlementsIsLeftOut(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = tried(client, "worst-first,cut-off");

            var told = client.post(SANDBOXES + "/" + id + "/decision?decision=stop", Client.YAML, "");
            assertThat(told.json().path("summaries").toString())
                    .contains("worst-first")
                    .doesNotContain("cut-off");
        }
    }

    @Test
    void aTwoStageTrialTellsEachSaturationBesideTheTruth(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var stages = scenario()
                    .replace(
                            "sites: { clusters: 2, comparison: 2 }",
                            "sites: { unit: resident, assignment: saturation, clusters: 4, comparison: 4, saturations: 2 }");
            var begun = client.post(SANDBOXES, Client.YAML, stages);
            assertThat(begun.status()).as(begun.body()).isEqualTo(202);
            var id = begun.json().path("id").asString();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> client.get(SANDBOXES + "/" + id).body().contains("\"state\":\"done\""));

            var told = client.post(SANDBOXES + "/" + id + "/decision?decision=stop", Client.YAML, "");
            var saturations = told.json().path("saturations");
            assertThat(saturations.size()).as(told.body()).isEqualTo(2);
            assertThat(saturations.path(0).path("share").asDouble()).isEqualTo(0.5);
            assertThat(saturations.path(0).path("trueSpillover").isNumber()).isTrue();
            assertThat(saturations.path(1).path("spillover").isNull()).isTrue();
        }
    }

    @Test
    void readinessSaysWhatIsMissing(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());

            var told = client.post(SANDBOXES + ":readiness", Client.YAML, scenario());
            assertThat(told.json().path("ready").asBoolean()).isFalse();
            assertThat(told.body()).contains("no rule to waive", "lots can show p = 0.333 at best");
        }
    }
}
