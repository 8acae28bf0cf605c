package org.foreshore.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Numbers;

/** Measured effects as the table of the library: plain CSV whose cells need no quotes. */
public final class CoverageTable {

    /** Where the table lies in the library. */
    public static final String FILE = "evidence/causal-coverage.csv";

    private static final int SHORT = 12;
    private static final String HEADER = "lever,domain,indicator,effect,low,high,pairs,reach,revision";

    private CoverageTable() {}

    /**
     * One line of the stored table.
     *
     * @param reach "moves" if the interval leaves zero out, "none" if not a single pair differs, else "undecided"
     */
    public record Line(
            String lever,
            String domain,
            String indicator,
            double effect,
            double low,
            double high,
            int pairs,
            String reach,
            String revision) {

        private static Line of(String text) {
            var cells = text.split(",", -1);
            return new Line(
                    cells[0],
                    cells[1],
                    cells[2],
                    number(cells[3]),
                    number(cells[4]),
                    number(cells[5]),
                    Integer.parseInt(cells[6]),
                    cells[7],
                    cells[8]);
        }

        private static double number(String cell) {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }

    public static String csv(List<Effect> effects) {
        return effects.stream().map(CoverageTable::line).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static String line(Effect effect) {
        var difference = effect.difference();
        return Stream.of(
                        effect.lever(),
                        effect.domain().id(),
                        effect.indicator(),
                        Numbers.text(difference.estimate()),
                        Numbers.text(difference.low()),
                        Numbers.text(difference.high()),
                        "" + difference.pairs(),
                        reach(difference),
                        effect.revision()
                                .substring(0, Math.min(SHORT, effect.revision().length())))
                .collect(Collectors.joining(","));
    }

    private static String reach(PairedDifference difference) {
        if (difference.identical()) {
            return "none";
        }
        var seen = Verdict.of(difference.interval(), Direction.HIGHER) != Verdict.INDISTINGUISHABLE;
        return seen ? "moves" : "undecided";
    }

    public static List<Line> read(String csv) {
        return csv.lines().skip(1).map(Line::of).toList();
    }
}
