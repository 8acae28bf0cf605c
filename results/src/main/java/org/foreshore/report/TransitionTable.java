package org.foreshore.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.store.Numbers;
import org.foreshore.store.StoredRun;

/** Who came online and who dropped out, as a table. */
public final class TransitionTable {

    static final String NAME = "transitions.csv";
    static final List<String> HEADER =
            List.of("arm", "group", "replications", "onlineInBoth", "cameOnline", "droppedOut", "offlineInBoth");

    private TransitionTable() {}

    public static String csv(List<TransitionSummary> transitions) {
        return Tables.csv(HEADER, rows -> write(rows, transitions));
    }

    static void write(CSVPrinter rows, List<TransitionSummary> transitions) throws IOException {
        for (var each : transitions) {
            rows.printRecord(
                    each.arm(),
                    each.group(),
                    each.replications(),
                    Numbers.text(each.onlineInBoth()),
                    Numbers.text(each.cameOnline()),
                    Numbers.text(each.droppedOut()),
                    Numbers.text(each.offlineInBoth()));
        }
    }

    static List<TransitionSummary> read(StoredRun run) {
        try (var rows = CSVFormat.RFC4180.parse(new StringReader(run.text(NAME)))) {
            return rows.stream().skip(1).map(TransitionTable::summary).toList();
        } catch (IOException e) {
            throw new StoreUnreadable(run.folder().resolve(NAME).toString(), "is damaged: " + e.getMessage(), e);
        }
    }

    private static TransitionSummary summary(CSVRecord row) {
        return new TransitionSummary(
                row.get(0),
                row.get(1),
                Integer.parseInt(row.get(2)),
                Numbers.value(row.get(3)),
                Numbers.value(row.get(4)),
                Numbers.value(row.get(5)),
                Numbers.value(row.get(6)));
    }
}
