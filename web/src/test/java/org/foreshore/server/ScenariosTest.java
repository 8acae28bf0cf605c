package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosTest {

    private static final String VALIDATE = "/api/v1/scenarios:validate";

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeAll
    void start(@TempDir Path results) throws IOException {
        server = Server.start(Fixture.settings(results));
        client = new Client(server.url());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void theCatalogueNamesAllThatAScenarioMayName() {
        var catalogue = client.get("/api/v1/catalogue").json();

        assertThat(catalogue.path("engineVersion").asString()).isEqualTo("0.0-test");
        assertThat(catalogue.path("countries").toString()).contains("\"BGD\"", "Bangladesh", "Rangpur");
        assertThat(catalogue.path("levers").toString()).contains("skills-training");
        assertThat(catalogue.path("indicators").toString()).contains("internet-use", "\"better\":\"higher\"");
        assertThat(catalogue.path("groups")).hasSize(23);
        assertThat(catalogue.path("limits").path("bodyBytes").asInt()).isEqualTo(1_000_000);
        assertThat(catalogue.toString()).doesNotContain("Infinity", "NaN");
    }

    @Test
    void showsEveryScenarioOfTheLibraryAsACard() {
        var cards = client.get("/api/v1/scenarios").json();

        assertThat(cards.size())
                .isEqualTo(
                        Fixture.settings(Path.of("x")).library().scenarioFiles().size());
        for (var card : cards) {
            assertThat(card.path("question").asString()).isNotBlank();
            assertThat(card.path("arms").size()).isGreaterThan(1);
            assertThat(card.path("place").path("population").asLong()).isPositive();
            assertThat(card.path("runId").isNull()).isTrue();
        }
    }

    @Test
    void showsTheFileOfAScenarioAndItsResolvedForm() {
        var id = client.get("/api/v1/scenarios").json().get(0).path("id").asString();
        var shown = client.get("/api/v1/scenarios/" + id).json();

        assertThat(shown.path("yaml").asString()).contains("id: " + id);
        assertThat(shown.path("scenario").path("id").asString()).isEqualTo(id);
        assertThat(client.get("/api/v1/scenarios/no-such").status()).isEqualTo(404);
    }

    @Test
    void aValidScenarioComesBackResolvedWithWhatItWouldTake() {
        var verdict = client.post(VALIDATE, Client.YAML, Fixture.tiny(1)).json();

        assertThat(verdict.path("findings")).isEmpty();
        assertThat(verdict.path("scenario").path("warmUp").asInt()).isEqualTo(3);
        assertThat(verdict.path("estimate").path("residents").asInt()).isEqualTo(3_000);
        // the five months before the arms part are simulated once
        assertThat(verdict.path("estimate").path("residentMonths").asLong()).isEqualTo(3_000L * (5 + 10 * 2) * 3);
        assertThat(verdict.path("estimate").path("seconds").asDouble()).isPositive();
    }

    @Test
    void anInvalidScenarioIsAnswerNotFailure() {
        var wrong = Fixture.tiny(1).replace("months: 12", "months: -1");
        var answer = client.post(VALIDATE, Client.YAML, wrong);

        assertThat(answer.status()).isEqualTo(200);
        var finding = answer.json().path("findings").get(0);
        assertThat(finding.path("severity").asString()).isEqualTo("error");
        assertThat(finding.path("pointer").asString()).isEqualTo("/months");
        assertThat(finding.path("line").asInt()).isEqualTo(8);
        assertThat(answer.json().path("scenario").isNull()).isTrue();
        assertThat(answer.json().path("estimate").isNull()).isTrue();
    }

    @Test
    void theResolvedFileCanBeHadAndIsItsOwnResolvedFile() {
        var once = validateAsYaml(Fixture.tiny(1));
        assertThat(once.status()).isEqualTo(200);
        assertThat(validateAsYaml(once.body()).body()).isEqualTo(once.body());
        assertThat(validateAsYaml("id: x").status()).isEqualTo(422);
    }

    private Client.Answer validateAsYaml(String yaml) {
        return Client.send(client.request(VALIDATE)
                .header("Content-Type", Client.YAML)
                .header("Accept", Client.YAML)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(yaml)));
    }
}
