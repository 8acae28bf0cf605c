package org.foreshore.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.outcome.Trajectory;
import org.foreshore.store.Numbers;
import org.foreshore.store.ResultStore;
import org.foreshore.store.RunState;
import org.foreshore.store.StoredRun;
import org.foreshore.store.Synthetic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final Synthetic SMALL = Synthetic.small(8);

    @TempDir
    static Path root;

    private static StoredRun run;
    private static RunResults before;

    @BeforeAll
    static void finishARun() {
        try (var writer = ResultStore.open(root).begin(SMALL.plan())) {
            IntStream.range(0, 8).forEach(replication -> writer.completed(SMALL.outcome(7 - replication)));
            before = RunResults.of(writer);
            run = Publication.finish(writer, 2);
        }
    }

    @Test
    void aFinishedRunIsDoneHasAllItsFilesAndNoOther() throws IOException {
        assertThat(run.state()).isEqualTo(RunState.DONE);
        try (var files = Files.list(run.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "manifest.json",
                            "scenario.resolved.yaml",
                            "ledger.ndjson",
                            "trajectories.parquet",
                            "summary.csv",
                            "comparison.csv",
                            "transitions.csv",
                            "costs.csv",
                            "localities.csv",
                            "ledger.csv",
                            "physical-accounts.csv",
                            "population-fit.csv",
                            "datapackage.json");
        }
    }

    @Test
    void theFirstPageAndTheLedgerSayOnlyWhatTheContractNames() throws IOException {
        assertThat(Files.readString(run.folder().resolve("manifest.json"))).contains("\"state\" : \"done\"");
        assertThat(Files.readAllLines(run.folder().resolve("ledger.ndjson")))
                .hasSize(24)
                .allMatch(line -> line.matches("\\{\"replication\":\\d,\"arm\":\"[a-z0-9-]+\",\"state\":\"done\","
                        + "\"hash\":\"[0-9a-f]{64}\",\"stage\":\"\",\"cause\":\"\"}"));
    }

    @Test
    void theParquetFileHoldsEveryValueInOrder() throws SQLException {
        var sql = "SELECT * FROM '%s'".formatted(run.folder().resolve("trajectories.parquet"));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            for (var replication = 0; replication < 8; replication++) {
                for (var trajectory : SMALL.outcome(replication).trajectories()) {
                    assertNextRowsHold(rows, trajectory);
                }
            }
            assertThat(rows.next()).isFalse();
        }
    }

    private static void assertNextRowsHold(ResultSet rows, Trajectory trajectory) throws SQLException {
        for (var cell = 0; cell < trajectory.values().length; cell++) {
            var column = SMALL.columns().list().get(cell % trajectory.columns());
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("arm")).isEqualTo(trajectory.arm());
            assertThat(rows.getInt("replication")).isEqualTo(trajectory.replication());
            assertThat(rows.getString("month")).isEqualTo(run.manifest().month(cell / trajectory.columns()));
            assertThat(rows.getString("indicator")).isEqualTo(column.indicator());
            assertThat(rows.getString("group")).isEqualTo(column.group());
            var value = rows.getDouble("value");
            assertThat(Double.valueOf(rows.wasNull() ? Double.NaN : value))
                    .isEqualTo(Double.valueOf(trajectory.values()[cell]));
        }
    }

    @Test
    void aRunSaysTheSameFromItsFilesAsFromMemory() {
        var after = RunResults.of(run);

        assertThat(after.replications()).isEqualTo(8);
        for (var column : SMALL.columns().list()) {
            assertThat(after.summary(column.indicator(), column.group()))
                    .isEqualTo(before.summary(column.indicator(), column.group()));
            assertThat(after.comparison("skills-2", column.indicator(), column.group()))
                    .isEqualTo(before.comparison("skills-2", column.indicator(), column.group()));
        }
        assertThat(after.comparisonBy("skills-1", "usage-gap", "sex", "2027-10"))
                .hasSize(2)
                .isEqualTo(before.comparisonBy("skills-1", "usage-gap", "sex", "2027-10"));
        assertThat(after.comparisonBy("skills-1", "usage-gap", "all", "2027-10"))
                .hasSize(3);
        assertThat(after.transitions("skills-1")).hasSize(3);
        assertThat(after.transitions("skills-1").get(0).onlineInBoth()).isEqualTo(103.5);
        assertThat(after.transitions("skills-1").get(0).replications()).isEqualTo(8);
        assertThat(after.fit()).hasSize(2);
    }

    @Test
    void summaryAndComparisonTablesParseBackToTheirNumbers() throws IOException {
        var results = RunResults.of(run);
        var summaries = rows("summary.csv");
        var comparisons = rows("comparison.csv");

        assertThat(summaries).hasSize(3 * 12 * 9);
        assertThat(comparisons).hasSize(2 * 12 * 9);
        for (var row : summaries) {
            var summary = results.summary(row.get("indicator"), row.get("group"));
            var spread = summary.arms()
                    .get(run.manifest().armIndex(row.get("arm")))
                    .spreads()
                    .get(run.manifest().monthIndex(row.get("month")));
            assertThat(row.get("n")).isEqualTo(Integer.toString(spread.n()));
            assertThat(Numbers.value(row.get("p95"))).isEqualTo(spread.p95(), within(1e-11));
        }
        for (var row : comparisons) {
            var comparison = results.comparison(row.get("arm"), row.get("indicator"), row.get("group"));
            var difference = comparison.differences().get(run.manifest().monthIndex(row.get("month")));
            assertThat(Numbers.value(row.get("low"))).isEqualTo(difference.low(), within(1e-11));
            assertThat(row.get("verdict"))
                    .isEqualTo(difference.verdict(comparison.better()).id());
        }
    }

    @Test
    void theFirstMonthOfIdenticalArmsIsNoDifferenceAtAll() {
        var first = RunResults.of(run)
                .comparison("skills-1", "internet-use", "all")
                .differences()
                .get(0);

        assertThat(first.identical()).isTrue();
    }

    @Test
    void anythingUnknownIsRefusedWithWhatIsKnown() {
        var results = RunResults.of(run);

        assertThatThrownBy(() -> results.comparison("skils", "internet-use", "all"))
                .hasMessageContaining("skills-1");
        assertThatThrownBy(() -> results.summary("internet-us", "all")).hasMessageContaining("internet-us");
        assertThatThrownBy(() -> results.summary("internet-use", "rural")).hasMessageContaining("rural");
        assertThatThrownBy(() -> results.comparisonBy("skills-1", "internet-use", "all", "2031-01"))
                .hasMessageContaining("2027-10");
    }

    @Test
    void theDataPackageDescribesEveryColumnOfEveryTable() throws IOException {
        var described = run.text("datapackage.json");

        for (var file :
                List.of("summary.csv", "comparison.csv", "transitions.csv", "costs.csv", "population-fit.csv")) {
            var header = Files.readAllLines(run.folder().resolve(file)).get(0);
            assertThat(described).contains("\"path\" : \"" + file + "\"");
            for (var column : header.split(",", -1)) {
                assertThat(described).contains("\"name\" : \"" + column + "\"");
            }
        }
    }

    @Test
    void aRunThatIsDoneIsNeverBegunAgain() {
        assertThatThrownBy(() -> ResultStore.open(root).begin(SMALL.plan()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is done");
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        assertThat(run.changedFiles()).isEmpty();
        var file = run.folder().resolve("transitions.csv");
        var text = Files.readString(file);
        Files.writeString(file, text.replace("103.5", "104.5"));
        assertThat(run.changedFiles()).containsExactly("transitions.csv");
        Files.writeString(file, text);
    }

    @Test
    void aBrokenReplicationLeavesTheOthersAndCanBeResumed() {
        var store = ResultStore.open(root);
        var plan = SMALL.plan(7);
        try (var writer = store.begin(plan)) {
            IntStream.range(1, 8).forEach(replication -> writer.completed(SMALL.outcome(replication)));
            writer.failed(0, "month 3, USE", "out of range");
            assertThat(Publication.finish(writer, 2).state()).isEqualTo(RunState.FAILED);
        }
        var failed = store.find(plan.question().id()).orElseThrow();
        assertThat(failed.failures()).hasSize(1);
        assertThat(RunResults.of(failed).summary("internet-use", "all").n()).isEqualTo(7);
        try (var writer = store.begin(plan)) {
            assertThat(IntStream.range(0, 8).filter(replication -> !writer.isDone(replication)))
                    .containsExactly(0);
            writer.completed(SMALL.outcome(0));
            assertThat(Publication.finish(writer, 2).state()).isEqualTo(RunState.DONE);
        }
        var done = store.find(plan.question().id()).orElseThrow();
        assertThat(done.text("summary.csv")).isEqualTo(run.text("summary.csv"));
        assertThat(done.failures()).isEmpty();
    }

    @Test
    void aCancelledRunKeepsWhatItHas() {
        var store = ResultStore.open(root);
        try (var writer = store.begin(SMALL.plan(8))) {
            writer.completed(SMALL.outcome(3));
            writer.cancel();
        }
        var cancelled = store.find(SMALL.plan(8).question().id()).orElseThrow();
        assertThat(cancelled.state()).isEqualTo(RunState.CANCELLED);
        assertThat(RunResults.of(cancelled).summary("internet-use", "all").n()).isEqualTo(1);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(run.text(file))).getRecords();
    }
}
