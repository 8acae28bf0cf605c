package org.foreshore.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.store.ResultStore;
import org.foreshore.store.RunState;
import org.foreshore.store.StoredRun;
import org.foreshore.store.Synthetic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment and resumed ends with the same bytes as one that never was. */
@Tag("slow")
class KillTest {

    private static final int KILLS = 20;

    @TempDir
    Path folder;

    /** The next to run; it starts while another runs, for most of the time of such a process goes into starting. */
    private Process spare = start();

    KillTest() throws IOException {}

    @AfterEach
    void stop() {
        spare.destroyForcibly();
    }

    @Test
    void aRunKilledTwentyTimesEndsLikeAnUnbrokenOne() throws IOException, InterruptedException {
        var first = begin(folder.resolve("unbroken"), 0);
        var begun = System.nanoTime();
        assertThat(first.waitFor()).isZero();
        var wholeLife = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        var unbroken = files(onlyRun(folder.resolve("unbroken")));
        var random = new Random(20261101);
        var kills = 0;
        for (var round = 0; kills < KILLS; round++) {
            var root = folder.resolve("killed-" + round);
            kills += killUntilDone(root, random, wholeLife, KILLS - kills);
            assertThat(files(onlyRun(root))).isEqualTo(unbroken);
        }
    }

    @Test
    void whatAnotherProcessWritesCanBeReadButNotWritten() throws IOException, InterruptedException {
        var child = begin(folder, 1);

        assertThat(onlyRun(folder).state()).isEqualTo(RunState.RUNNING);
        assertThatThrownBy(() -> ResultStore.open(folder)
                        .begin(Synthetic.small(UnluckyWriter.REPLICATIONS).plan()))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("another process is writing this run");

        child.destroyForcibly().waitFor();
        assertThat(onlyRun(folder).state()).isEqualTo(RunState.INTERRUPTED);
    }

    /** Starts the run over and over until it ends by itself, each time to live for some part of a whole life. */
    private int killUntilDone(Path root, Random random, int wholeLife, int most)
            throws IOException, InterruptedException {
        for (var kills = 0; ; kills++) {
            var child = begin(root, random.nextLong());
            var mayLive = kills < Math.min(most, 7) ? random.nextInt(wholeLife) : 60_000;
            if (child.waitFor(mayLive, TimeUnit.MILLISECONDS)) {
                assertThat(child.exitValue()).isZero();
                return kills;
            }
            child.destroyForcibly().waitFor();
            if (onlyRun(root).state() == RunState.DONE) {
                return kills + 1;
            }
        }
    }

    private Process begin(Path root, long seed) throws IOException {
        var child = spare;
        spare = start();
        try (var words = child.outputWriter()) {
            words.write("%s%n%d%n".formatted(root, seed));
        }
        assertThat(child.inputReader().readLine()).isEqualTo("begun");
        return child;
    }

    private static Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnluckyWriter.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static StoredRun onlyRun(Path root) {
        var runs = ResultStore.open(root).list();
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    /** Every file of the run but the times in its manifest, by name. */
    private static Map<String, String> files(StoredRun run) throws IOException {
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.changedFiles()).isEmpty();
        Map<String, String> contents = new TreeMap<>();
        try (var inside = Files.walk(run.folder())) {
            for (var file : inside.filter(Files::isRegularFile).toList()) {
                contents.put(
                        run.folder().relativize(file).toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        var started = run.manifest().started();
        var finished = run.manifest().finished();
        contents.put(
                "manifest.json",
                Files.readString(run.folder().resolve("manifest.json"))
                        .replace(started, "")
                        .replace(finished, ""));
        assertThat(contents).containsKeys("trajectories.parquet", "summary.csv", "comparison.csv", "ledger.ndjson");
        assertThat(run.replicationsDone())
                .hasSize(Synthetic.small(UnluckyWriter.REPLICATIONS).replications());
        return contents;
    }
}
