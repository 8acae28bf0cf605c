package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Stopping ends what is open, quietly: neither threads nor lines in the log are left. */
@Tag("slow")
class StoppingTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
    }

    @Test
    void openStreamsEndAndNothingIsLeftOrLogged() throws Exception {
        var server = Server.start(Fixture.settings(folder.resolve("runs")).beating(Duration.ofMinutes(10)));
        var client = new Client(server.url());
        var running = Fixture.ask(client, Fixture.lasting(1));
        var waiting = Fixture.ask(client, Fixture.lasting(2));
        var streams = new ArrayList<InputStream>();
        for (var each : List.of(running, waiting, running, waiting)) {
            streams.add(open(client, each));
        }
        await().atMost(SOON).until(() -> streams(client).contains("streams 4.000"));

        server.stop();

        for (var each : streams) {
            assertThat(read(each)).contains("event: progress");
        }
        awaitNoThreadIn(EventRoutes.class.getName());
        awaitNoThreadIn("io.javalin.http.servlet.JavalinServlet");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aStreamThatWatchesAnotherProgramsRunEndsTheSameWay() throws Exception {
        var settings = Fixture.settings(folder.resolve("runs")).beating(Duration.ofMinutes(10));
        try (var runs = Server.start(settings);
                var watches = Server.start(settings)) {
            var client = new Client(watches.url());
            var id = Fixture.ask(new Client(runs.url()), Fixture.lasting(1));
            Fixture.awaitDone(new Client(runs.url()), id, 1);
            var stream = open(client, id);
            await().atMost(SOON).until(() -> streams(client).contains("streams 1.000"));

            watches.stop();

            assertThat(read(stream)).contains("event: progress");
            awaitNoThreadIn(EventRoutes.class.getName());
        }
        awaitNoThreadIn("io.javalin.http.servlet.JavalinServlet");
        assertThat(lines()).isEmpty();
    }

    /** Jetty takes a request back when its server stops; whatever then still is at it must not be asked again. */
    @Test
    void aRequestThatWasTakenBackIsNotAnsweredForEver() throws Exception {
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var alone = Javalin.create(config -> {
                    Problems.answer(config.routes);
                    config.routes.get(
                            "/late",
                            ctx -> ctx.async(() -> {
                                ctx.res().flushBuffer();
                                begun.countDown();
                                stopped.await();
                                throw new IllegalStateException("too late");
                            }));
                })
                .start("127.0.0.1", 0);
        var request = new Client("http://127.0.0.1:" + alone.port()).request("/late");
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        begun.await();

        alone.stop();
        stopped.countDown();

        awaitNoThreadIn("io.javalin.http.servlet.JavalinServlet");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(lines()).isEmpty();
    }

    private static String streams(Client client) {
        return client.get("/metrics").body();
    }

    private static InputStream open(Client client, String id) throws IOException, InterruptedException {
        var request = client.request(Fixture.RUNS + "/" + id + "/events").header("Accept", "text/event-stream");
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofInputStream())
                .body();
    }

    /** What was said until the stream ended or was cut. */
    private static String read(InputStream stream) throws IOException {
        var said = new StringBuilder();
        try (stream) {
            for (var next = stream.read(); next >= 0; next = stream.read()) {
                said.append((char) next);
            }
        }
        return said.toString();
    }

    private static void awaitNoThreadIn(String type) {
        await().atMost(SOON)
                .until(() -> Thread.getAllStackTraces().values().stream()
                        .flatMap(Arrays::stream)
                        .noneMatch(frame -> frame.getClassName().startsWith(type)));
    }

    /** What was said while the log was listened to; the first few lines of it. */
    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .limit(10)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
