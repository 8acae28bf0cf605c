package org.foreshore.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.outcome.Margin;
import org.foreshore.problem.StoreUnreadable;

/** How the synthetic population meets its margins, as a table; known before the first replication. */
record FitTable(Path file) {

    static final String NAME = "population-fit.csv";

    static FitTable of(Path run) {
        return new FitTable(run.resolve(NAME));
    }

    void write(List<Margin> fit) {
        SafeFile.write(file, unfinished -> {
            try (var writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
                    var rows = new CSVPrinter(writer, CSVFormat.RFC4180)) {
                rows.printRecord("margin", "cell", "target", "synthetic", "error");
                for (var each : fit) {
                    rows.printRecord(
                            each.margin(),
                            each.cell(),
                            Numbers.text(each.target()),
                            Numbers.text(each.synthetic()),
                            Numbers.text(each.error()));
                }
            }
        });
    }

    List<Margin> read() {
        try (var rows = CSVFormat.RFC4180.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().skip(1).map(FitTable::margin).toList();
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + Reason.of(e), e);
        }
    }

    private static Margin margin(CSVRecord row) {
        return new Margin(row.get(0), row.get(1), Numbers.value(row.get(2)), Numbers.value(row.get(3)));
    }
}
