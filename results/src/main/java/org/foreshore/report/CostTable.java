package org.foreshore.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.foreshore.store.Numbers;

/** What each improvement costs, as a table. */
public final class CostTable {

    static final String NAME = "costs.csv";

    static final List<String> HEADER = List.of(
            "arm",
            "baseline",
            "month",
            "indicator",
            "per",
            "group",
            "cost",
            "low",
            "high",
            "level",
            "set",
            "bootstrapLow",
            "bootstrapHigh",
            "spent",
            "gain",
            "pairs");

    private CostTable() {}

    public static String csv(List<Cost> costs) {
        return Tables.csv(HEADER, rows -> write(rows, costs));
    }

    static void write(CSVPrinter rows, List<Cost> costs) throws IOException {
        for (var cost : costs) {
            for (var month = 0; month < cost.months().size(); month++) {
                write(rows, cost, month);
            }
        }
    }

    private static void write(CSVPrinter rows, Cost cost, int month) throws IOException {
        var ratio = cost.ratios().get(month);
        rows.printRecord(
                cost.arm(),
                cost.baseline(),
                cost.months().get(month),
                cost.indicator().id(),
                cost.per().id(),
                cost.group(),
                Numbers.text(ratio.estimate()),
                Numbers.text(ratio.low()),
                Numbers.text(ratio.high()),
                Numbers.text(ratio.level()),
                ratio.fieller().shape().name().toLowerCase(Locale.ROOT),
                Numbers.text(ratio.bootstrap().low()),
                Numbers.text(ratio.bootstrap().high()),
                Numbers.text(ratio.numerator()),
                Numbers.text(ratio.denominator().estimate()),
                ratio.pairs());
    }
}
