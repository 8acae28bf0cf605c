package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private final Javalin javalin = Javalin.create(config -> {
        Pages.serve(config, "/pages-for-test");
        Problems.answer(config.routes);
    });

    @BeforeAll
    void start() {
        javalin.start("127.0.0.1", 0);
    }

    @AfterAll
    void stop() {
        javalin.stop();
    }

    @Test
    void theRootIsThePageAndIsAskedForAgainEachTime() {
        var answer = client().get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.body()).contains("Pages for test");
    }

    @Test
    void filesNamedByTheirContentAreKeptForGood() {
        var answer = client().get("/assets/main-1234.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        var tag = client().get("/").header("ETag");

        assertThat(tag).isNotEmpty();
        var again =
                Client.send(client().request("/").header("If-None-Match", tag).GET());
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void longFilesAreCompressedForThoseWhoCanReadThat() {
        var request = client().request("/assets/main-1234.js").header("Accept-Encoding", "gzip");

        assertThat(Client.send(request.GET()).header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aMissingFileIsAProblemNotThePage() {
        assertThat(client().get("/assets/gone.js").status()).isEqualTo(404);
    }

    private Client client() {
        return new Client("http://127.0.0.1:" + javalin.port());
    }
}
