package org.foreshore.server;

import static org.awaitility.Awaitility.await;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.foreshore.job.Asked;
import org.foreshore.job.Limits;
import org.foreshore.job.Preview;
import org.foreshore.job.Questions;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.run.Components;
import org.foreshore.server.Client.Answer;

/** Previews that last until they are called off or let go, behind the real route on a port of its own. */
final class HeldPreviews implements AutoCloseable {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger calledOff = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final PreviewRoutes route;
    private final Javalin alone;

    HeldPreviews(Path folder) {
        var settings = Fixture.settings(folder);
        var questions = new Questions(settings.library(), Components.catalogue(), settings.program());
        route = new PreviewRoutes(questions, this::hold, Limits.LAPTOP);
        alone = Javalin.create(config -> {
                    Problems.answer(config.routes);
                    config.routes.post("/preview", route::look);
                })
                .start("127.0.0.1", 0);
    }

    private void hold(
            Asked asked, List<String> indicators, boolean isWhole, Consumer<Preview> told, BooleanSupplier cancelled) {
        begun.incrementAndGet();
        while (gate.getCount() > 0 && !cancelled.getAsBoolean()) {
            Thread.onSpinWait();
        }
        if (cancelled.getAsBoolean()) {
            calledOff.incrementAndGet();
        }
        throw new StoreUnreadable("preview", "was held until it was let go");
    }

    int begun() {
        return begun.get();
    }

    int calledOff() {
        return calledOff.get();
    }

    void letGo() {
        gate.countDown();
    }

    /** Asks for a preview and does not wait for it; closing the socket is leaving the page. */
    Socket open() throws IOException {
        var socket = new Socket("127.0.0.1", alone.port());
        var body = Fixture.tiny(1).getBytes(StandardCharsets.UTF_8);
        var head = "POST /preview HTTP/1.1\r\nHost: x\r\nContent-Type: application/yaml\r\nContent-Length: %d\r\n\r\n"
                .formatted(body.length);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
        return socket;
    }

    Answer ask() {
        return new Client("http://127.0.0.1:" + alone.port()).post("/preview", Client.YAML, Fixture.tiny(1));
    }

    void awaitWorking(int previews) {
        await().atMost(Duration.ofSeconds(30)).until(() -> route.working() == previews && begun() >= previews);
    }

    @Override
    public void close() {
        letGo();
        route.close();
        alone.stop();
    }
}
