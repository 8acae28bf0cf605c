package org.foreshore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** Prints rows of differences as an aligned table or as CSV. */
final class Rows {

    private static final CSVFormat CSV = CSVFormat.RFC4180;

    private Rows() {}

    static void text(List<CompareCommand.Row> rows) {
        System.out.printf(
                "%-16s %-22s %-20s %12s %12s %12s %26s %6s  %s%n",
                "arm", "indicator", "group or place", "baseline", "arm", "difference", "interval", "pairs", "verdict");
        for (var row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-22s %-20s %12s %12s %12s %26s %6d  %s%n",
                    row.arm(),
                    row.indicator(),
                    row.locality().isEmpty() ? row.group() : row.locality(),
                    number(row, row.baseline(), false),
                    number(row, row.armMean(), false),
                    number(row, row.difference(), true),
                    number(row, row.low(), true) + " to " + number(row, row.high(), true),
                    row.pairs(),
                    row.verdict());
        }
    }

    /** Shares in percent and their differences in points, other numbers as they are. */
    private static String number(CompareCommand.Row row, double value, boolean signed) {
        if (Double.isNaN(value)) {
            return "-";
        }
        boolean share = row.unit().equals("share");
        boolean large = row.unit().equals("usd") || row.unit().equals("count");
        var digits = share ? "%s.2f" : large ? "%s,.0f" : "%s.4f";
        return String.format(Locale.ROOT, digits.formatted(signed ? "%+" : "%"), share ? 100 * value : value)
                + (share && !signed ? "%" : "");
    }

    static void csv(List<CompareCommand.Row> rows) {
        try {
            CSV.printRecord(
                    System.out,
                    "run",
                    "arm",
                    "indicator",
                    "group",
                    "month",
                    "unit",
                    "baseline",
                    "armMean",
                    "difference",
                    "low",
                    "high",
                    "pairs",
                    "probabilityBetter",
                    "verdict",
                    "locality");
            for (var row : rows) {
                CSV.printRecord(
                        System.out,
                        row.run(),
                        row.arm(),
                        row.indicator(),
                        row.group(),
                        row.month(),
                        row.unit(),
                        row.baseline(),
                        row.armMean(),
                        row.difference(),
                        row.low(),
                        row.high(),
                        row.pairs(),
                        row.probabilityBetter(),
                        row.verdict(),
                        row.locality());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
