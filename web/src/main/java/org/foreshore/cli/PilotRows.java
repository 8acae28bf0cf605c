package org.foreshore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Term;

/** Prints designs as CSV: one row each, a column for each figure and each term of the error ledger. */
final class PilotRows {

    private PilotRows() {}

    static void csv(List<LabSummary> summaries) {
        try {
            var header = new ArrayList<Object>();
            figures().forEach(part -> header.add(part.getName()));
            Arrays.stream(Term.values()).forEach(term -> header.add(term.name().toLowerCase(java.util.Locale.ROOT)));
            CSVFormat.RFC4180.printRecord(System.out, header);
            for (var summary : summaries) {
                var row = new ArrayList<Object>();
                for (var part : figures()) {
                    row.add(part.getAccessor().invoke(summary));
                }
                row.addAll(summary.ledger().values());
                CSVFormat.RFC4180.printRecord(System.out, row);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<RecordComponent> figures() {
        return Arrays.stream(LabSummary.class.getRecordComponents())
                .filter(part -> part.getType() != Map.class && part.getType() != List.class)
                .toList();
    }
}
