package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.foreshore.server.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty people at one server as it is set up: each looks at the library, checks a scenario, has a preview, asks for a
 * run that others ask for and for one of their own, follows both to the end and reads what came of them. Who is told
 * that the server is busy asks again when it said. Prints how long answers took.
 */
@Tag("nightly")
class CrowdTest {

    private static final int PEOPLE = 50;
    private static final int SHARED = 5;
    private static final int MOST_MINUTES = 5;
    private static final int BUSY = 429;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Map<String, Queue<Double>> milliseconds = new ConcurrentHashMap<>();
    private final Map<String, String> comparisons = new ConcurrentHashMap<>();

    @Test
    void everybodyIsAnsweredAndTheSameQuestionHasOneAnswer() throws Exception {
        var usual = Fixture.settings(folder);
        var settings = ServerSettings.local(folder.resolve("runs"), usual.library(), usual.program());
        var crowd = Executors.newFixedThreadPool(PEOPLE);
        try (var server = Server.start(settings)) {
            var client = new Client(server.url());
            var visits = crowd.invokeAll(
                    IntStream.range(0, PEOPLE)
                            .mapToObj(person -> Executors.callable(() -> visit(client, person)))
                            .toList(),
                    MOST_MINUTES,
                    TimeUnit.MINUTES);
            for (var visit : visits) {
                visit.get();
            }
            assertThat(client.get(Fixture.RUNS).json()).hasSize(PEOPLE + SHARED);
        } finally {
            crowd.shutdownNow();
        }
        milliseconds.forEach((request, times) -> System.out.println(line(request, List.copyOf(times))));
    }

    private void visit(Client client, int person) {
        ok(200, "list, on coming", () -> client.get("/api/v1/scenarios"));
        for (var question : List.of(Fixture.tiny(person % SHARED), Fixture.tiny(1_000 + person))) {
            ok(200, "validate", () -> client.post("/api/v1/scenarios:validate", Client.YAML, question));
            ok(200, "preview", () -> client.post("/api/v1/preview", Client.YAML, question));
            var asked = timed("ask", () -> client.post(Fixture.RUNS, Client.YAML, question));
            assertThat(asked.status()).as(asked.body()).isIn(200, 202);
            var run = Fixture.RUNS + "/" + asked.json().path("id").asString();
            var events = ok(200, "follow to the end", () -> client.get(run + "/events", "text/event-stream"));
            assertThat(events.body()).contains("event: end").contains("\"state\":\"done\"");
            var comparison = ok(200, "comparison", () -> client.get(run + "/comparison"));
            ok(200, "list, later", () -> client.get("/api/v1/scenarios"));
            assertThat(comparisons.merge(run, comparison.body(), (one, other) -> one))
                    .isEqualTo(comparison.body());
        }
    }

    private Answer ok(int status, String name, Supplier<Answer> request) {
        var answer = timed(name, request);
        assertThat(answer.status()).as("%s: %s", name, answer.body()).isEqualTo(status);
        return answer;
    }

    /** Only the answer that is none of "busy" counts; being told "busy" counts by itself. */
    private Answer timed(String name, Supplier<Answer> request) {
        while (true) {
            var begun = System.nanoTime();
            var answer = request.get();
            var busy = answer.status() == BUSY;
            milliseconds
                    .computeIfAbsent(busy ? name + ", busy" : name, each -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - begun) / 1e6);
            if (!busy) {
                return answer;
            }
            pause(Integer.parseInt(answer.header("Retry-After")));
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException outOfTime) {
            throw new AssertionError(outOfTime);
        }
    }

    private static String line(String request, List<Double> times) {
        var sorted = new ArrayList<>(times);
        sorted.sort(null);
        return String.format(
                Locale.ROOT,
                "%-24s %5d times, median %8.1f ms, 95%% within %8.1f ms",
                request,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1));
    }
}
