package org.foreshore.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, cut off from the network and from everything that could change its output. */
final class Duck {

    private static final List<String> SETTINGS = List.of(
            "SET autoinstall_known_extensions=false",
            "SET autoload_known_extensions=false",
            "SET temp_directory=''",
            "SET memory_limit='1GB'",
            "SET threads=1");

    private Duck() {}

    static DuckDBConnection open() throws SQLException {
        var connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            for (var setting : SETTINGS) {
                statement.execute(setting);
            }
        }
        return connection;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String quoted(Path file) {
        return quoted(file.toString());
    }

    /** A list literal, to turn the number of a name into the name. */
    static String list(List<String> texts) {
        return texts.stream().map(Duck::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
