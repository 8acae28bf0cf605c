package org.foreshore.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.outcome.LocalColumns.Where;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.store.Numbers;
import org.foreshore.store.StoredRun;

/** Figures of regions or settlements as a table, a row for each. */
public final class LocalTable {

    static final String NAME = "localities.csv";
    static final List<String> HEADER = List.of(
            "arm",
            "month",
            "locality",
            "name",
            "region",
            "indicator",
            "group",
            "replications",
            "tooFew",
            "baselineMean",
            "armMean",
            "p10",
            "p90",
            "difference",
            "low",
            "high",
            "level",
            "pairs",
            "monteCarloError",
            "varianceSaved",
            "probabilityBetter",
            "verdict");

    private LocalTable() {}

    public static String csv(List<LocalComparison> localities) {
        return Tables.csv(HEADER, rows -> localities.forEach(each -> write(rows, each)));
    }

    static void write(CSVPrinter rows, LocalComparison one) {
        try {
            rows.printRecord(
                    one.arm(),
                    one.month(),
                    one.where().id(),
                    one.where().name(),
                    one.where().region(),
                    one.indicator(),
                    one.group(),
                    one.replications(),
                    one.tooFew(),
                    Numbers.text(one.baselineMean()),
                    Numbers.text(one.armMean()),
                    Numbers.text(one.p10()),
                    Numbers.text(one.p90()),
                    Numbers.text(one.difference()),
                    Numbers.text(one.low()),
                    Numbers.text(one.high()),
                    Numbers.text(one.level()),
                    one.pairs(),
                    Numbers.text(one.monteCarloError()),
                    Numbers.text(one.varianceSaved()),
                    Numbers.text(one.probabilityBetter()),
                    one.verdict());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a finished run says of its localities. */
    static Locals of(StoredRun run) {
        return wanted -> {
            var local = run.manifest().local();
            if (local.localities().isEmpty()) {
                return List.of();
            }
            var where = local.localities().stream().collect(Collectors.toMap(Where::id, Function.identity()));
            try (var rows = CSVFormat.RFC4180.parse(new StringReader(run.text(NAME)))) {
                return rows.stream()
                        .filter(row -> isWanted(row, wanted))
                        .map(row -> comparison(row, where))
                        .toList();
            } catch (IOException e) {
                throw new StoreUnreadable(run.folder().resolve(NAME).toString(), "is damaged: " + e.getMessage(), e);
            }
        };
    }

    private static boolean isWanted(CSVRecord row, Locals.Wanted wanted) {
        return row.get(0).equals(wanted.arm())
                && row.get(1).equals(wanted.month())
                && wanted.isLocality(row.get(2))
                && wanted.isIndicator(row.get(5))
                && row.get(6).equals(wanted.group());
    }

    private static LocalComparison comparison(CSVRecord row, Map<String, Where> where) {
        return new LocalComparison(
                row.get(0),
                row.get(1),
                Objects.requireNonNull(where.get(row.get(2))),
                row.get(5),
                row.get(6),
                Integer.parseInt(row.get(7)),
                Integer.parseInt(row.get(8)),
                Numbers.value(row.get(9)),
                Numbers.value(row.get(10)),
                Numbers.value(row.get(11)),
                Numbers.value(row.get(12)),
                Numbers.value(row.get(13)),
                Numbers.value(row.get(14)),
                Numbers.value(row.get(15)),
                Numbers.value(row.get(16)),
                Integer.parseInt(row.get(17)),
                Numbers.value(row.get(18)),
                Numbers.value(row.get(19)),
                Numbers.value(row.get(20)),
                row.get(21));
    }
}
