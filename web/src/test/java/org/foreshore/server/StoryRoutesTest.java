package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories and budgets over HTTP. */
class StoryRoutesTest {

    @Test
    void aStoryIsToldOfWhoIsAskedFor(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = Fixture.ask(client, Fixture.tiny(1));
            Fixture.awaitState(client, id, "done");
            var story = Fixture.RUNS + "/" + id + "/story";

            var told = client.get(story + "?group=female&group=rural").json();
            assertThat(told.path("sameModel").asBoolean()).isTrue();
            var profile = told.path("story").path("profile");
            assertThat(profile.path("female").asBoolean()).isTrue();
            assertThat(told.path("story").path("arms").path(1).path("title").asString())
                    .isEqualTo("Skills");

            int number = profile.path("number").asInt();
            assertThat(client.get(story + "?resident=" + number).json().path("story"))
                    .isEqualTo(told.path("story"));
            assertThat(client.get(story + "?group=rural&group=urban")
                            .json()
                            .path("story")
                            .isNull())
                    .isTrue();
            assertThat(client.get(story + "?group=rurl").status()).isEqualTo(400);
            assertThat(client.get(story + "?resident=3001").status()).isEqualTo(400);
        }
    }

    @Test
    void aRunWithTheDocumentedDefaultsHasNoBudget(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = Fixture.ask(client, Fixture.tiny(1));
            Fixture.awaitState(client, id, "done");

            var budget = client.get(Fixture.RUNS + "/" + id + "/budget").json();

            assertThat(budget.path("members").asInt()).isZero();
            assertThat(budget.path("rows")).isEmpty();
        }
    }

    @Test
    void aRunWithAnEnsemblePartsParametersFromLuck(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var yaml = Fixture.scenario(1, 2_000, 12, 8).replace("seed: 1", "parameters: ensemble\nseed: 1");
            var id = Fixture.ask(client, yaml);
            Fixture.awaitState(client, id, "done");

            var budget = client.get(Fixture.RUNS + "/" + id + "/budget?indicator=internet-use")
                    .json();

            assertThat(budget.path("members").asInt()).isEqualTo(4);
            var level = budget.path("rows").path(0).path("level");
            assertThat(level.path("parameters").asDouble()).isPositive();
            assertThat(level.path("luck").asDouble()).isPositive();
            assertThat(level.path("partOfParameters").asDouble()).isBetween(0.0, 1.0);
        }
    }
}
