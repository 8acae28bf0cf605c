package org.foreshore.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.StoreUnreadable;

/** All trajectories of a run as one tidy Parquet table, ordered by replication, arm, month and column. */
record TrajectoryFile(Path file) {

    static final String NAME = "trajectories.parquet";

    /** Values in the order of the file, so that the number of a row says where it belongs. */
    private static final String CELLS = "CREATE TABLE cells (value DOUBLE)";

    static TrajectoryFile of(Path run) {
        return new TrajectoryFile(run.resolve(NAME));
    }

    void write(Manifest manifest, List<ReplicationOutcome> outcomes) {
        SafeFile.write(file, unfinished -> {
            try (var connection = Duck.open();
                    var statement = connection.createStatement()) {
                statement.execute(CELLS);
                try (var cells = connection.createAppender("cells")) {
                    for (var outcome : outcomes) {
                        append(cells, outcome);
                    }
                }
                statement.execute(copy(manifest, outcomes, unfinished));
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        });
    }

    private static void append(DuckDBAppender cells, ReplicationOutcome outcome) throws SQLException {
        for (var trajectory : outcome.trajectories()) {
            for (var value : trajectory.values()) {
                cells.beginRow();
                appendValue(cells, value);
                cells.endRow();
            }
        }
    }

    /** Undefined numbers are missing values in the file. */
    private static void appendValue(DuckDBAppender cells, double value) throws SQLException {
        if (Double.isNaN(value)) {
            cells.appendNull();
        } else {
            cells.append(value);
        }
    }

    private static String copy(Manifest manifest, List<ReplicationOutcome> outcomes, Path target) {
        var arms = manifest.arms().stream().map(Manifest.NamedArm::id).toList();
        var columns = manifest.series().list();
        var months = manifest.monthNames();
        var replications = outcomes.stream()
                .map(outcome -> String.valueOf(outcome.replication()))
                .collect(Collectors.joining(", ", "[", "]"));
        long trajectory = (long) months.size() * columns.size();
        return """
                COPY (SELECT %s AS arm, %s::INTEGER AS replication, %s AS month, %s AS indicator, %s AS "group", value
                    FROM cells)
                TO %s (FORMAT parquet, COMPRESSION zstd)""".formatted(
                        nth(Duck.list(arms), trajectory, arms.size()),
                        nth(replications, trajectory * arms.size(), outcomes.size()),
                        nth(Duck.list(months), columns.size(), months.size()),
                        nth(Duck.list(columns.stream().map(Column::indicator).toList()), 1, columns.size()),
                        nth(Duck.list(columns.stream().map(Column::group).toList()), 1, columns.size()),
                        Duck.quoted(target));
    }

    /** The entry of a list that changes every so many rows and begins again after the last. */
    private static String nth(String list, long rows, int entries) {
        return "%s[rowid // %d %% %d + 1]".formatted(list, rows, entries);
    }

    /** Values of one indicator, ordered by replication, arm, month and group; {@code NaN} where undefined. */
    double[] values(String indicator, int expected) {
        var sql = "SELECT value FROM read_parquet(%s) WHERE indicator = %s"
                .formatted(Duck.quoted(file), Duck.quoted(indicator));
        var values = new double[expected];
        var count = 0;
        try (var connection = Duck.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next() && count < expected) {
                var value = rows.getDouble(1);
                values[count++] = rows.wasNull() ? Double.NaN : value;
            }
        } catch (SQLException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
        if (count != expected) {
            throw new StoreUnreadable(
                    file.toString(), "holds %d values of %s where %d belong".formatted(count, indicator, expected));
        }
        return values;
    }
}
