package org.foreshore.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foreshore.store.Numbers;

/** What was found of claims as the table of the library: plain CSV whose cells need no quotes. */
public final class ClaimTable {

    /** Where the table lies in the library. */
    public static final String FILE = "evidence/claims.csv";

    private static final int SHORT = 12;
    private static final String HEADER = "claim,value,low,high,pairs,outcome,revision";

    private ClaimTable() {}

    /** One line of the stored table. */
    public record Line(
            String claim, double value, double low, double high, int pairs, String outcome, String revision) {

        private static Line of(String text) {
            var cells = text.split(",", -1);
            return new Line(
                    cells[0],
                    number(cells[1]),
                    number(cells[2]),
                    number(cells[3]),
                    Integer.parseInt(cells[4]),
                    cells[5],
                    cells[6]);
        }

        private static double number(String cell) {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }

    public static String csv(List<Found> found, String revision) {
        return found.stream()
                .map(one -> line(one, revision.substring(0, Math.min(SHORT, revision.length()))))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static String line(Found found, String revision) {
        var value = found.value();
        return Stream.of(
                        found.claim().id(),
                        Numbers.text(value.estimate()),
                        Numbers.text(value.low()),
                        Numbers.text(value.high()),
                        "" + value.pairs(),
                        found.outcome().id(),
                        revision)
                .collect(Collectors.joining(","));
    }

    public static List<Line> read(String csv) {
        return csv.lines().skip(1).map(Line::of).toList();
    }
}
