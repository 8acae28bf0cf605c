package org.foreshore.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.foreshore.outcome.AccountLine;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.store.Numbers;

/**
 * The accounts of every arm, month by month, as tables. Each payment is told twice, of who pays and of who is paid, with
 * opposite signs, so that the sum over sectors is nothing. Lines on which nothing ever flows are left out.
 */
public final class AccountTables {

    static final String LEDGER = "ledger.csv";
    static final String PHYSICAL_ACCOUNTS = "physical-accounts.csv";
    static final List<String> MONEY = List.of(
            "arm", "month", "sector", "purpose", "counterpart", "usd", "difference", "low", "high", "level", "pairs");
    static final List<String> PHYSICAL = List.of(
            "arm", "month", "item", "from", "to", "unit", "amount", "difference", "low", "high", "level", "pairs");

    private AccountTables() {}

    /** The ledger of money. */
    public static String money(RunResults results) {
        return Tables.csv(MONEY, rows -> money(rows, results));
    }

    /** Energy, devices, waste and emissions. */
    public static String physical(RunResults results) {
        return Tables.csv(PHYSICAL, rows -> physical(rows, results));
    }

    private interface Write {
        void row(String arm, String month, double mean, PairedDifference difference) throws IOException;
    }

    static void money(CSVPrinter rows, RunResults results) throws IOException {
        for (var line : results.manifest().accountLines(AccountLine.MONEY)) {
            each(results, line, (arm, month, mean, difference) -> {
                entry(rows, List.of(arm, month, line.from(), line.item(), line.to()), -1, mean, difference);
                entry(rows, List.of(arm, month, line.to(), line.item(), line.from()), 1, mean, difference);
            });
        }
    }

    static void physical(CSVPrinter rows, RunResults results) throws IOException {
        for (var line : results.manifest().accountLines(AccountLine.PHYSICAL)) {
            each(
                    results,
                    line,
                    (arm, month, mean, difference) -> entry(
                            rows,
                            List.of(arm, month, line.item(), line.from(), line.to(), line.unit()),
                            1,
                            mean,
                            difference));
        }
    }

    private static void each(RunResults results, AccountLine line, Write write) throws IOException {
        var manifest = results.manifest();
        var panel = results.panel(line);
        if (isEmpty(panel)) {
            return;
        }
        for (var arm = 0; arm < manifest.arms().size(); arm++) {
            for (var month = 0; month < manifest.months(); month++) {
                write.row(
                        manifest.arms().get(arm).id(),
                        manifest.month(month),
                        Sample.mean(panel.replications(arm, month)),
                        Comparison.difference(panel, arm, month));
            }
        }
    }

    private static boolean isEmpty(Panel panel) {
        return Arrays.stream(panel.values())
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .allMatch(value -> value == 0);
    }

    private static void entry(CSVPrinter rows, List<String> about, int sign, double mean, PairedDifference difference)
            throws IOException {
        var row = new ArrayList<Object>(about);
        row.add(Numbers.text(0.0 + sign * mean));
        row.add(Numbers.text(0.0 + sign * difference.estimate()));
        row.add(Numbers.text(0.0 + sign * (sign > 0 ? difference.low() : difference.high())));
        row.add(Numbers.text(0.0 + sign * (sign > 0 ? difference.high() : difference.low())));
        row.add(Numbers.text(difference.level()));
        row.add(difference.pairs());
        rows.printRecord(row);
    }
}
