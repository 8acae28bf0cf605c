package org.foreshore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.foreshore.problem.StoreUnreadable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class ResultStoreTest {

    private static final Synthetic SMALL = Synthetic.small(4);

    @TempDir
    Path root;

    @Test
    void aQuestionHasOneNameAndAnyChangeGivesAnother() {
        var question = SMALL.plan().question();

        assertThat(question.id().toString()).matches("[0-9a-f]{12}-skills-first");
        assertThat(SMALL.plan().question().id()).isEqualTo(question.id());
        assertThat(List.of(
                        SMALL.plan(43).question().id(),
                        asked(question, "other", "0.1.0", "revision"),
                        asked(question, "digest", "0.2.0", "revision"),
                        asked(question, "digest", "0.1.0", "other")))
                .doesNotContain(question.id())
                .doesNotHaveDuplicates();
    }

    private static RunId asked(RunQuestion question, String country, String version, String revision) {
        return new RunQuestion(question.scenario(), question.resolvedYaml(), country, version, revision).id();
    }

    @Test
    void whatIsStoredIsReadBackBitForBit() {
        var store = ResultStore.open(root);
        try (var run = store.begin(SMALL.plan())) {
            run.completed(SMALL.outcome(2));
            run.completed(SMALL.outcome(0));
        }

        var found = store.find(SMALL.plan().question().id()).orElseThrow();

        assertThat(found.state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(found.replicationsDone()).containsExactly(0, 2);
        assertThat(found.outcomes().get(1).trajectories().get(2).values())
                .containsExactly(SMALL.outcome(2).trajectories().get(2).values());
        assertThat(found.outcomes().get(1).transitions())
                .isEqualTo(SMALL.outcome(2).transitions());
        assertThat(found.fit())
                .isEqualTo(List.of(SMALL.plan().fit().get(0), found.fit().get(1)));
        assertThat(found.fit().get(1).margin()).isEqualTo("area, and sex");
        assertThat(found.manifest().columns()).isEqualTo(SMALL.columns());
        assertThat(found.resolvedYaml()).isEqualTo(SMALL.plan().question().resolvedYaml());
    }

    @Test
    void aHeadlineIsReadBackWithItsUndefinedNumbers() throws IOException {
        var one = new Headline(
                Headline.Kind.UNDECIDED,
                "skills-1",
                "Skills",
                "usage-gap",
                "",
                "all",
                "2027-10",
                1e-9 / 3,
                Double.NaN,
                Double.NaN,
                0.95,
                1,
                Double.NaN,
                "indistinguishable",
                "By …");
        try (var run = ResultStore.open(root).begin(SMALL.plan())) {
            var stored = run.end(RunState.CANCELLED, List.of(one));

            var found = stored.manifest().headlines().get(0);
            assertThat(found)
                    .usingRecursiveComparison()
                    .withComparatorForType(Comparator.comparingDouble(each -> (float) (double) each), Double.class)
                    .isEqualTo(one);
            assertThat(Files.readString(stored.folder().resolve("manifest.json")))
                    .contains("\"low\" : null", "\"level\" : 0.95", "\"kind\" : \"undecided\"");
        }
    }

    @Test
    void theLedgerNamesWhatEveryArmOfEveryReplicationCameTo() {
        var store = ResultStore.open(root);
        try (var run = store.begin(SMALL.plan())) {
            run.completed(SMALL.outcome(1));
            run.failed(3, "month 7, ADOPTION", "division by zero");
        }

        var ledger = store.find(SMALL.plan().question().id()).orElseThrow().ledger();

        assertThat(ledger).hasSize(12);
        assertThat(ledger).filteredOn(line -> line.replication() == 1).allMatch(LedgerLine::isDone);
        assertThat(ledger.get(4).hash())
                .isEqualTo(OutcomeHash.of(SMALL.outcome(1).trajectories().get(1)));
        assertThat(ledger).filteredOn(line -> line.replication() == 3).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo("failed");
            assertThat(line.stage()).isEqualTo("month 7, ADOPTION");
            assertThat(line.cause()).isEqualTo("division by zero");
        });
        assertThat(ledger)
                .filteredOn(line -> line.replication() == 0)
                .allMatch(line -> line.state().equals("planned"));
    }

    @Test
    void aDamagedReplicationCountsAsNotDone() throws IOException {
        var store = ResultStore.open(root);
        try (var run = store.begin(SMALL.plan())) {
            run.completed(SMALL.outcome(0));
            run.completed(SMALL.outcome(1));
        }
        var part = root.resolve(SMALL.plan().question().id().toString()).resolve("parts/rep-00001.bin");
        var bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);

        try (var run = store.begin(SMALL.plan())) {
            assertThat(run.isDone(0)).isTrue();
            assertThat(run.isDone(1)).isFalse();
        }
        assertThat(store.list().get(0).replicationsDone()).containsExactly(0);
    }

    @Test
    void aTornPartOrLedgerLineDoesNoHarm() throws IOException {
        var store = ResultStore.open(root);
        try (var run = store.begin(SMALL.plan())) {
            run.completed(SMALL.outcome(0));
            run.completed(SMALL.outcome(1));
        }
        var folder = root.resolve(SMALL.plan().question().id().toString());
        var part = folder.resolve("parts/rep-00001.bin");
        Files.write(part, java.util.Arrays.copyOf(Files.readAllBytes(part), 100));
        var ledger = Files.readString(folder.resolve("ledger.ndjson"));
        Files.writeString(folder.resolve("ledger.ndjson"), ledger.substring(0, ledger.length() - 20));

        assertThat(store.list().get(0).ledger()).hasSize(12);
        try (var run = store.begin(SMALL.plan())) {
            assertThat(run.isDone(1)).isFalse();
        }
    }

    @Test
    void onlyOneWriterAtATime() {
        var store = ResultStore.open(root);
        try (var run = store.begin(SMALL.plan())) {
            assertThat(store.list().get(0).state()).isEqualTo(RunState.RUNNING);
            assertThatThrownBy(() -> ResultStore.open(root).begin(SMALL.plan()))
                    .isInstanceOf(StoreUnreadable.class)
                    .hasMessageContaining("another process is writing this run");
            run.completed(SMALL.outcome(0));
        }
        try (var run = store.begin(SMALL.plan())) {
            assertThat(run.isDone(0)).isTrue();
        }
    }

    @Test
    void aReplicationOfAnotherShapeIsRefused() {
        try (var run = ResultStore.open(root).begin(SMALL.plan())) {
            var other = new Synthetic(2, 12, 4, SMALL.indicators(), 3);
            assertThatThrownBy(() -> run.completed(other.outcome(0))).isInstanceOf(IllegalArgumentException.class);
            assertThat(run.outcomes()).isEmpty();
        }
    }

    @Test
    void runsAreFoundByTheBeginningOfTheirNameAndNothingOutsideIs() throws IOException {
        var store = ResultStore.open(root.resolve("runs"));
        store.begin(SMALL.plan(1)).close();
        store.begin(SMALL.plan(2)).close();
        var id = SMALL.plan(1).question().id();
        Files.createDirectories(root.resolve("outside"));
        Files.copy(store.root().resolve(id.toString()).resolve("manifest.json"), root.resolve("outside/manifest.json"));

        assertThat(store.find(id.toString()).orElseThrow().id()).isEqualTo(id.toString());
        assertThat(store.find(id.hash().substring(0, 8)).orElseThrow().id()).isEqualTo(id.toString());
        assertThat(store.find("../outside")).isEmpty();
        assertThat(store.find(root.resolve("outside").toString())).isEmpty();
        assertThat(store.find(".")).isEmpty();
        assertThat(store.find("")).isEmpty();
        assertThat(store.list()).hasSize(2);
    }

    @Test
    void aPrefixOfTwoRunsNamesBoth() {
        var store = ResultStore.open(root);
        for (var seed = 0; seed < 17; seed++) {
            store.begin(SMALL.plan(seed)).close();
        }
        var first = store.list().stream()
                .map(run -> run.id().substring(0, 1))
                .filter(digit -> store.list().stream()
                                .filter(run -> run.id().startsWith(digit))
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> store.find(first))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("fits several runs");
    }

    @Test
    void anEmptyStoreHasNoRunsAndIsNotMade() {
        var store = ResultStore.open(root.resolve("runs"));

        assertThat(store.list()).isEmpty();
        assertThat(store.find("abc")).isEmpty();
        assertThat(root.resolve("runs")).doesNotExist();
    }

    @Test
    void aStoreThatCannotBeMadeSaysSo() throws IOException {
        var file = Files.writeString(root.resolve("file"), "");

        assertThatThrownBy(() -> ResultStore.open(file))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> ResultStore.open(file.resolve("runs")).begin(SMALL.plan()))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("cannot be made");
    }

    /** A file where a folder belongs stops everybody, administrators too, as a read-only folder stops the others. */
    @Test
    void aStoreThatCannotBeWrittenSaysSoAndStaysReadable() throws IOException {
        ResultStore.open(root).begin(SMALL.plan()).close();
        Files.delete(root.resolve(".locks").resolve(SMALL.plan().question().id().toString()));
        Files.delete(root.resolve(".locks"));
        Files.writeString(root.resolve(".locks"), "in the way");
        var store = ResultStore.open(root);

        assertThatThrownBy(() -> store.begin(SMALL.plan(2)))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("cannot write here");
        assertThat(store.list()).extracting(StoredRun::state).containsExactly(RunState.INTERRUPTED);
        assertThat(store.list().get(0).resolvedYaml()).isNotEmpty();
    }

    @Test
    void aRefusalIsSaidInWords() {
        assertThat(Reason.of(new AccessDeniedException("runs"))).isEqualTo("permission denied");
        assertThat(Reason.of(new NoSuchFileException("runs"))).isEqualTo("no such file");
        assertThat(Reason.of(new FileSystemException("runs", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
    }

    @Test
    void aRunWhoseDiskFailsKeepsWhatItHasAndGoesOnLater() throws IOException {
        var store = ResultStore.open(root);
        var parts = root.resolve(SMALL.plan().question().id().toString()).resolve("parts");
        try (var run = store.begin(SMALL.plan())) {
            run.completed(SMALL.outcome(0));
            Files.createDirectories(parts.resolve("rep-00001.bin.tmp").resolve("in the way"));

            assertThatThrownBy(() -> run.completed(SMALL.outcome(1)))
                    .isInstanceOf(StoreUnreadable.class)
                    .hasMessageContaining("rep-00001.bin")
                    .hasMessageContaining("cannot be written");
        }
        assertThat(store.list().get(0).replicationsDone()).containsExactly(0);
        Files.delete(parts.resolve("rep-00001.bin.tmp").resolve("in the way"));
        try (var run = store.begin(SMALL.plan())) {
            assertThat(run.isDone(0)).isTrue();
            run.completed(SMALL.outcome(1));
        }
        assertThat(store.list().get(0).replicationsDone()).containsExactly(0, 1);
    }

    @Test
    void aFullDiskSaysSoAndLeavesNothingHalfWritten() {
        var full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "needs a device that is always full");

        assertThatThrownBy(() -> SafeFile.write(root.resolve("summary.csv"), unfinished -> {
                    Files.writeString(unfinished, "half");
                    Files.writeString(full, "the rest");
                }))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("No space left on device");
        assertThat(root).isEmptyDirectory();
    }

    /** What disks, editors and older versions leave behind. */
    static List<Arguments> damages() {
        return List.of(
                Arguments.of("manifest.json", "{ \"schema\": ", "manifest.json: is damaged"),
                Arguments.of("manifest.json", "", "manifest.json: is damaged"),
                Arguments.of("manifest.json", "{}", "it lacks schema;"),
                Arguments.of("manifest.json", "{\"schema\": null}", "it lacks schema;"),
                Arguments.of("manifest.json", "{\"schema\": \"foreshore-run/3\"}", "it lacks "),
                Arguments.of(
                        "manifest.json", "{\"schema\": \"foreshore-run/1\"}", "this version reads foreshore-run/3"),
                Arguments.of("manifest.json", "[".repeat(100_000), "manifest.json: is damaged"),
                Arguments.of("ledger.ndjson", "{}", "ledger.ndjson: is damaged"),
                Arguments.of("ledger.ndjson", "{\"replication\": \"x\"}", "ledger.ndjson: is damaged"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDamagedRunSaysWhichFileAndHidesNoOther(String file, String text, String reason) throws IOException {
        var store = ResultStore.open(root);
        store.begin(SMALL.plan()).close();
        store.begin(SMALL.plan(2)).close();
        var name = SMALL.plan().question().id().toString();
        Files.writeString(root.resolve(name).resolve(file), text);

        assertThat(ResultStore.open(root).list()).hasSize(1);
        var damaged = store.listDamaged();
        assertThat(damaged).extracting(DamagedRun::name).containsExactly(name);
        assertThat(damaged.get(0).reason()).contains(reason);
    }

    @Test
    void noFieldOfAManifestMayBeMissing() throws IOException {
        ResultStore.open(root).begin(SMALL.plan()).close();
        var folder = root.resolve(SMALL.plan().question().id().toString());
        var whole = Json.read(Files.readString(folder.resolve("manifest.json")), ObjectNode.class);
        for (var field : whole.propertyNames()) {
            var broken = whole.deepCopy();
            broken.remove(field);
            Files.writeString(folder.resolve("manifest.json"), broken.toString());

            assertThat(ResultStore.open(root).listDamaged()).as(field).hasSize(1);
        }
    }

    @Test
    void whoAsksForADamagedRunIsToldWhatToDo() throws IOException {
        var store = ResultStore.open(root);
        store.begin(SMALL.plan()).close();
        var id = SMALL.plan().question().id();
        Files.writeString(root.resolve(id.toString()).resolve("manifest.json"), "{");

        assertThatThrownBy(() -> store.find(id))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining("manifest.json")
                .hasMessageContaining("move the folder of the run away");
    }
}
