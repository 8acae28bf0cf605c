package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.foreshore.problem.RunFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that take longer than silence is borne, over HTTP. */
class LongAnswersTest {

    private static final long MILLIS = 1_500;

    private final LongAnswers answers = new LongAnswers("tests");

    @SuppressWarnings("NullAway.Init")
    private Javalin alone;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void start() {
        alone = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    Problems.answer(config.routes);
                    config.routes.get("/slow", this::answer);
                    config.routes.get("/broken", ctx -> answers.of(ctx, this::fail));
                })
                .start("127.0.0.1", 0);
        client = new Client("http://127.0.0.1:" + alone.port());
    }

    @AfterEach
    void stop() {
        alone.stop();
        answers.close();
    }

    private void answer(Context ctx) throws IOException, InterruptedException {
        var rows = answers.of(ctx, gone -> slowly(List.of(1, 2)));
        LongAnswers.end(ctx, () -> "a,b\r\n1,2\r\n", () -> rows);
    }

    private static <T> T slowly(T answer) {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    private Object fail(BooleanSupplier gone) {
        throw slowly(new RunFailed("here", "now", new IllegalStateException("it broke")));
    }

    @Test
    void aTableComesWithoutBlanksAndAsATable() {
        var answer = client.get("/slow", "text/csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.body()).isEqualTo("a,b\r\n1,2\r\n");
    }

    @Test
    void jsonComesBehindBlanksByWhichOneSeesThatSomebodyWaits() {
        var answer = client.get("/slow");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).startsWith(" ").endsWith("[1,2]");
    }

    @Test
    void aTableThatCannotBeIsAProblemWithItsOwnStatus() {
        var answer = client.get("/broken", "text/csv");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
