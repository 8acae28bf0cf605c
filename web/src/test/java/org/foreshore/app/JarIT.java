package org.foreshore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finished jar, started in an empty folder, as somebody has it who was given nothing else. */
class JarIT {

    private static final Path SCENARIO = Path.of("src", "test", "resources", "scenarios", "tiny-district.yaml")
            .toAbsolutePath();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Five, and as much again for a machine that has much else to do. */
    private static final int SECONDS_TO_STOP = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhichBuildItIs() {
        assertThat(jar("--version").out()).matches("foreshore \\d+\\.\\d+\\.\\d+ \\(([0-9a-f]{12}\\+?|unknown)\\)\\s+");
    }

    @Test
    void findsTheLibraryInsideItself() {
        assertThat(jar("list").out()).contains("bangladesh-broadband-or-skills");
        assertThat(jar("list", "countries").out()).contains("BGD", "Kazakhstan");
    }

    @Test
    void runsComparesAndVerifies() {
        var run = jar("run", SCENARIO.toString());
        var id = run.out().split(" ")[0];

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("results/runs").resolve(id)).isDirectoryContaining("glob:**/trajectories.parquet");
        assertThat(jar("compare", id.substring(0, 8), "--format", "csv").out()).contains("internet-use");
        assertThat(jar("verify", id).out()).isEqualTo("reproduced 3/3%n".formatted());
    }

    @Test
    void endsWithTheCodeThatSaysWhatKindOfFaultItWas() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.yaml"), "schema: foreshore/1\n");

        assertThat(jar("rum").code()).isEqualTo(1);
        assertThat(jar("validate", bad.toString()).code()).isEqualTo(2);
        assertThat(jar("compare", "ffffff").code()).isEqualTo(4);
    }

    @Test
    void anInterruptedRunGoesOnAndEndsInTheSameBytes() throws IOException, InterruptedException {
        var words = new String[] {"run", SCENARIO.toString(), "--seed", "11", "--replications", "400", "--results"};
        try (var run = Started.jar(folder, with(words, "cut"))) {
            awaitReplications(run, folder.resolve("cut"));
            run.signal("INT");
            assertThat(run.code()).isNotZero();
        }
        assertThat(jar("list", "runs", "--results", "cut").out()).contains("cancelled");

        var again = jar(with(words, "cut"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).containsPattern("going on from [1-9]\\d* of 400 replications");
        var whole = jar(with(words, "whole"));
        var id = whole.out().split(" ")[0];
        for (var name : List.of("summary.csv", "comparison.csv", "transitions.csv", "trajectories.parquet")) {
            assertThat(folder.resolve("cut").resolve(id).resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(id).resolve(name));
        }
    }

    @Test
    void servesUntilItIsStopped() throws IOException, InterruptedException {
        try (var serve = Started.jar(folder, "serve", "--port", "0")) {
            var url = Objects.requireNonNull(serve.out().readLine(), serve::err);
            var request =
                    HttpRequest.newBuilder(URI.create(url).resolve("/healthz")).build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            var sandboxes = HttpRequest.newBuilder(URI.create(url).resolve("/api/v1/sandboxes"))
                    .build();
            assertThat(HTTP.send(sandboxes, BodyHandlers.ofString()).body()).contains("showcase");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aServerToldToStopEndsSoonAndQuietlyAndItsRunGoesOnLater(String signal, int code) throws Exception {
        var scenario = Files.readString(SCENARIO).replaceFirst("replications: \\d+", "replications: 4000");
        var file = Files.writeString(folder.resolve("long.yaml"), scenario);
        try (var serve = Started.jar(folder, "serve", "--port", "0", "--results", "cut")) {
            var url = URI.create(Objects.requireNonNull(serve.out().readLine(), serve::err));
            var run = HttpRequest.newBuilder(url.resolve("/api/v1/runs")).header("Content-Type", "application/yaml");
            var asked = HTTP.send(run.POST(BodyPublishers.ofString(scenario)).build(), BodyHandlers.ofString());
            var events = URI.create(asked.headers().firstValue("Location").orElseThrow() + "/events");
            var follow = HttpRequest.newBuilder(url.resolve(events)).header("Accept", "text/event-stream");
            HTTP.send(follow.build(), BodyHandlers.ofInputStream());
            awaitReplications(serve, folder.resolve("cut"));

            serve.signal(signal);

            assertThat(serve.process().waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(serve.code()).isEqualTo(code);
            assertThat(serve.err()).isEmpty();
        }
        try (var again = Started.jar(folder, "run", file.toString(), "--results", "cut")) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> again.err().matches("(?s).*going on from [1-9]\\d* of 4000 replications.*"));
        }
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var said = jar("serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err())
                    .contains(Integer.toString(taken.getLocalPort()))
                    .doesNotContain("\tat ");
        }
    }

    private static void awaitReplications(Started run, Path store) throws IOException, InterruptedException {
        while (stored(store) < 3) {
            assertThat(run.process().isAlive()).as(run.err()).isTrue();
            Thread.sleep(20);
        }
    }

    /** Looks into no other folder, for files come and go there. */
    private static long stored(Path store) throws IOException {
        long count = 0;
        for (var run : inside(store)) {
            count += inside(run.resolve("parts")).size();
        }
        return count;
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static String[] with(String[] words, String last) {
        var all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }

    private Started.Said jar(String... words) {
        return Started.jar(folder, words).end();
    }
}
