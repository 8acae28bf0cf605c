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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment and resumed ends with the same bytes as one that never was. */
class KillTest {

    private static final int KILLS = 20;
    private static final int LONGEST_LIFE_MILLIS = 900;

    @TempDir
    Path folder;

    @Test
    void aRunKilledTwentyTimesEndsLikeAnUnbrokenOne() throws IOException, InterruptedException {
        UnluckyWriter.run(folder.resolve("unbroken"), 0, () -> {});
        var unbroken = files(onlyRun(folder.resolve("unbroken")));
        var random = new Random(20261101);
        var kills = 0;
        for (var round = 0; kills < KILLS; round++) {
            var root = folder.resolve("killed-" + round);
            kills += killUntilDone(root, random, KILLS - kills);
            assertThat(files(onlyRun(root))).isEqualTo(unbroken);
        }
    }

    @Test
    void whatAnotherProcessWritesCanBeReadButNotWritten() throws IOException, InterruptedException {
        var child = start(folder, 1);

        assertThat(onlyRun(folder).state()).isEqualTo(RunState.RUNNING);
        assertThatThrownBy(
                        () -> ResultStore.open(folder).begin(Synthetic.small(24).plan()))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("another process is writing this run");

        child.destroyForcibly().waitFor();
        assertThat(onlyRun(folder).state()).isEqualTo(RunState.INTERRUPTED);
    }

    /** Starts the run over and over until it ends by itself. */
    private static int killUntilDone(Path root, Random random, int most) throws IOException, InterruptedException {
        for (var kills = 0; ; kills++) {
            var child = start(root, random.nextLong());
            var mayLive = kills < Math.min(most, 7) ? random.nextInt(LONGEST_LIFE_MILLIS) : 60_000;
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

    private static Process start(Path root, long seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnluckyWriter.class.getName(),
                        root.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.inputReader().readLine()).isEqualTo("begun");
        return child;
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
        assertThat(run.replicationsDone()).hasSize(Synthetic.small(24).replications());
        return contents;
    }
}
