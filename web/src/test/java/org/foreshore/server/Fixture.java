package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.foreshore.job.Library;
import org.foreshore.job.Limits;
import org.foreshore.job.Program;
import org.foreshore.server.Client.Answer;

/** A real server with the real engine, and a scenario small enough to run in a blink. */
final class Fixture {

    static final Path LIBRARY = Path.of("..", "scenarios", "library");
    static final String RUNS = "/api/v1/runs";

    private Fixture() {}

    static ServerSettings settings(Path results) {
        return settings(results, new Library(LIBRARY));
    }

    /** A library with one country and nothing else yet. */
    static Library library(Path folder) throws IOException {
        var countries = Files.createDirectories(folder.resolve("countries"));
        for (var file : List.of("bgd.yaml", "bgd-towns.csv")) {
            Files.copy(LIBRARY.resolve("countries").resolve(file), countries.resolve(file));
        }
        return new Library(folder);
    }

    static ServerSettings settings(Path results, Library library) {
        return ServerSettings.local(results, library, new Program("0.0-test", "unknown", "test"))
                .beating(Duration.ofMillis(200));
    }

    /** One run may wait, so that the queue is soon full. */
    static Limits small() {
        return new Limits(1_000_000_000, 100_000, 1);
    }

    static String tiny(long seed) {
        return scenario(seed, 3_000, 12, 3);
    }

    /** Would run for many seconds, but stops soon when asked to. */
    static String lasting(long seed) {
        return scenario(seed, 60_000, 60, 60);
    }

    static String scenario(long seed, int population, int months, int replications) {
        return """
                schema: foreshore/1
                id: tiny-district
                title: Tiny district
                question: Does training bring anybody online?
                country: BGD
                place: { population: %d, region: Rangpur, urbanShare: 0.2 }
                start: 2026-01
                months: %d
                warmUp: 3
                seed: %d
                replications: %d
                arms:
                  - id: baseline
                  - id: skills
                    levers:
                      - { lever: skills-training, from: 2026-03 }
                indicators: [internet-use, internet-users, public-cost]
                by: settlement
                """.formatted(population, months, seed, replications);
    }

    /** Asks for a run and returns its id. */
    static String ask(Client client, String yaml) {
        var answer = client.post(RUNS, Client.YAML, yaml);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("id").asString();
    }

    /** Where a run lies in the folder of results. */
    static Path runFolder(Path results, String id) throws IOException {
        try (var inside = Files.list(results)) {
            return inside.filter(each -> each.getFileName().toString().startsWith(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Answer awaitState(Client client, String id, String state) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> client.get(RUNS + "/" + id),
                        answer -> answer.json().path("state").asString().equals(state));
    }

    static void awaitDone(Client client, String id, int replications) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> client.get(RUNS + "/" + id).json().path("done").asInt() >= replications);
    }
}
