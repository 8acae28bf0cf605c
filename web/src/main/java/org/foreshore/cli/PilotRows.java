package org.foreshore.cli;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Term;
import org.foreshore.store.Numbers;

/** Prints designs as CSV: one row each, a column for each figure and each term of the error ledger. */
final class PilotRows {

    private PilotRows() {}

    static void csv(List<LabSummary> summaries) {
        var terms = Arrays.stream(Term.values()).map(term -> term.name().toLowerCase(Locale.ROOT));
        var head = Stream.concat(figures().map(RecordComponent::getName), terms).toList();
        Printer.csv(
                String.join(",", head), summaries.stream().map(PilotRows::cells).toList());
    }

    private static List<String> cells(LabSummary summary) {
        var terms = Arrays.stream(Term.values())
                .map(term -> Numbers.text(summary.ledger().getOrDefault(term, Double.NaN)));
        return Stream.concat(figures().map(figure -> cell(figure, summary)), terms)
                .toList();
    }

    private static String cell(RecordComponent figure, LabSummary summary) {
        try {
            var value = figure.getAccessor().invoke(summary);
            return value instanceof Double number ? Numbers.text(number) : String.valueOf(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Stream<RecordComponent> figures() {
        return Arrays.stream(LabSummary.class.getRecordComponents())
                .filter(part -> part.getType() != Map.class && part.getType() != List.class);
    }
}
