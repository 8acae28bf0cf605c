package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking why over HTTP. */
class WhyRoutesTest {

    @Test
    void contributionsAreARunOfTheirOwnThatIsAskedForOnce(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var id = Fixture.ask(client, Fixture.tiny(1));
            Fixture.awaitState(client, id, "done");
            var why = Fixture.RUNS + "/" + id + "/attribution?arm=skills&indicator=internet-use";

            assertThat(client.get(why).status()).isEqualTo(204);
            var begun = client.post(why, Client.YAML, "");
            assertThat(begun.status()).as(begun.body()).isEqualTo(202);
            Fixture.awaitState(client, begun.json().path("id").asString(), "done");

            var told = client.get(why);
            assertThat(told.status()).as(told.body()).isEqualTo(200);
            var lever = told.json().path("levers").path(0);
            assertThat(lever.path("contribution").path("estimate").asDouble())
                    .isEqualTo(told.json().path("total").path("estimate").asDouble());
            assertThat(client.post(why, Client.YAML, "").status()).isEqualTo(200);
        }
    }
}
