package org.foreshore.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.Cost;
import org.foreshore.report.RunResults;
import org.foreshore.store.Numbers;

/** Prints what each arm spends for each improvement of an indicator in one month. */
final class CostRows {

    private static final String USUAL = "public-cost";
    private static final String HEAD =
            "run,arm,indicator,per,group,month,cost,low,high,bootstrapLow,bootstrapHigh,spent,gain,pairs,set";

    /** One cost. @param set shape of Fieller's set; no cost can be given unless it is bounded */
    record Row(
            String run,
            String arm,
            String indicator,
            String per,
            String group,
            String month,
            double cost,
            double low,
            double high,
            double bootstrapLow,
            double bootstrapHigh,
            double spent,
            double gain,
            int pairs,
            String set) {

        static Row of(String run, Cost cost, int month) {
            var ratio = cost.ratios().get(month);
            return new Row(
                    run,
                    cost.arm(),
                    cost.indicator().id(),
                    cost.per().id(),
                    cost.group(),
                    cost.months().get(month),
                    ratio.estimate(),
                    ratio.low(),
                    ratio.high(),
                    ratio.bootstrap().low(),
                    ratio.bootstrap().high(),
                    ratio.numerator(),
                    ratio.denominator().estimate(),
                    ratio.pairs(),
                    ratio.fieller().shape().name().toLowerCase(Locale.ROOT));
        }

        List<String> cells() {
            var numbers = Stream.of(cost, low, high, bootstrapLow, bootstrapHigh, spent, gain)
                    .map(Numbers::text);
            return Stream.of(
                            Stream.of(run, arm, indicator, per, group, month),
                            numbers,
                            Stream.of(Integer.toString(pairs), set))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    private CostRows() {}

    /** @param spent the first of these is what is spent; public cost if there is none */
    static List<Row> of(RunResults results, List<String> spent, String per, String dimension, String month) {
        var manifest = results.manifest();
        var indicator = spent.isEmpty() ? USUAL : spent.get(0);
        return manifest.arms().stream()
                .skip(1)
                .flatMap(arm -> groups(dimension)
                        .filter(group -> manifest.columns().indexOf(per, group.id()) >= 0)
                        .map(group -> results.cost(arm.id(), indicator, per, group.id())))
                .map(cost -> Row.of(manifest.id(), cost, manifest.monthIndex(month)))
                .toList();
    }

    private static Stream<Group> groups(String dimension) {
        return dimension.equals("all")
                ? Stream.of(Group.ALL)
                : Arrays.stream(Group.values()).filter(group -> dimension.equals(group.dimension()));
    }

    static void print(List<Row> rows, Format format) {
        Printer.rows(rows, format, CostRows::text, HEAD, Row::cells);
    }

    private static void text(List<Row> rows) {
        System.out.printf(
                "%-16s %-20s %14s %30s %30s %14s %12s %6s%n",
                "arm", "group", "cost", "interval", "bootstrap", "spent", "gain", "pairs");
        for (var row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-20s %14s %30s %30s %14s %12s %6d%n",
                    row.arm(),
                    row.group(),
                    number(row.cost()),
                    number(row.low()) + " to " + number(row.high()),
                    number(row.bootstrapLow()) + " to " + number(row.bootstrapHigh()),
                    number(row.spent()),
                    number(row.gain()),
                    row.pairs());
        }
        if (rows.stream().anyMatch(row -> Double.isNaN(row.cost()))) {
            System.out.println("-: the gain is not distinguishable from zero, so no cost can be given");
        }
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "-"
                : String.format(Locale.ROOT, Math.abs(value) < 1_000 ? "%.2f" : "%,.0f", value);
    }
}
