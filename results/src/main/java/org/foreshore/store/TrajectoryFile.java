package org.foreshore.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.problem.StoreUnreadable;

/** All trajectories of a run as one tidy Parquet table, ordered by replication, arm, month and column. */
record TrajectoryFile(Path file) {

    static final String NAME = "trajectories.parquet";

    private static final String CELLS =
            "CREATE TABLE cells (replication INTEGER, arm INTEGER, month INTEGER, series INTEGER, value DOUBLE)";

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
                statement.execute(copy(manifest, unfinished));
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        });
    }

    private static void append(DuckDBAppender cells, ReplicationOutcome outcome) throws SQLException {
        for (var arm = 0; arm < outcome.trajectories().size(); arm++) {
            append(cells, arm, outcome.trajectories().get(arm));
        }
    }

    private static void append(DuckDBAppender cells, int arm, Trajectory trajectory) throws SQLException {
        for (var cell = 0; cell < trajectory.values().length; cell++) {
            cells.beginRow();
            cells.append(trajectory.replication());
            cells.append(arm);
            cells.append(cell / trajectory.columns());
            cells.append(cell % trajectory.columns());
            appendValue(cells, trajectory.values()[cell]);
            cells.endRow();
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

    private static String copy(Manifest manifest, Path target) {
        var arms = manifest.arms().stream().map(Manifest.NamedArm::id).toList();
        var columns = manifest.columns().list();
        var months = manifest.monthNames();
        return """
                COPY (SELECT %s[arm + 1] AS arm, replication, %s[month + 1] AS month,
                    %s[series + 1] AS indicator, %s[series + 1] AS "group", value FROM cells)
                TO %s (FORMAT parquet, COMPRESSION zstd)""".formatted(
                        Duck.list(arms),
                        Duck.list(months),
                        Duck.list(columns.stream().map(Column::indicator).toList()),
                        Duck.list(columns.stream().map(Column::group).toList()),
                        Duck.quoted(target));
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
