package org.foreshore.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The small result that the README shows: what each programme does to the Internet use of rural women, by month. */
record Reference(Map<String, List<Point>> arms) {

    static final Path FILE = Path.of("..", "results", "reference", "rural-women-internet-use.csv");
    private static final List<String> COLUMNS = List.of("arm", "month", "difference", "low", "high");

    /** One month's paired difference as a share, with its 95 % interval. */
    record Point(String month, double difference, double low, double high) {

        boolean overlaps(Point other) {
            return low <= other.high && other.low <= high;
        }
    }

    static Reference read() throws IOException {
        return of(rows(FILE));
    }

    /** The same rows and columns of a run's comparison. */
    static List<CSVRecord> ofRun(Path comparison) throws IOException {
        return rows(comparison).stream()
                .filter(row -> row.get("indicator").equals("internet-use"))
                .filter(row -> row.get("group").equals("rural-female"))
                .toList();
    }

    static Reference of(List<CSVRecord> rows) {
        var arms = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("arm"),
                        LinkedHashMap::new,
                        Collectors.mapping(Reference::point, Collectors.toList())));
        return new Reference(arms);
    }

    static String text(List<CSVRecord> rows) {
        return String.join(",", COLUMNS)
                + "\n"
                + rows.stream()
                        .map(row -> COLUMNS.stream().map(row::get).collect(Collectors.joining(",")) + "\n")
                        .collect(Collectors.joining());
    }

    private static Point point(CSVRecord row) {
        return new Point(row.get("month"), number(row, "difference"), number(row, "low"), number(row, "high"));
    }

    private static double number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? 0 : Double.parseDouble(row.get(column));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CSVParser.parse(reader, format).getRecords();
        }
    }
}
