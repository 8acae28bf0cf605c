package org.foreshore.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.AccountLine;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;

/**
 * A line of an account, summed over the months of the horizon.
 *
 * @param baseline mean over replications in the baseline; arm in the arm
 * @param difference arm less baseline, paired
 */
public record AccountTotal(AccountLine line, double baseline, double arm, PairedDifference difference) {

    /** Lines on which nothing flows in either are left out. */
    static List<AccountTotal> of(RunResults results, int arm, String account) {
        return results.manifest().accountLines(account).stream()
                .map(line -> of(line, results.panel(line), arm))
                .filter(total -> total.baseline != 0 || total.arm != 0)
                .toList();
    }

    private static AccountTotal of(AccountLine line, Panel panel, int arm) {
        var before = sums(panel.values()[0]);
        var after = sums(panel.values()[arm]);
        var difference = PairedDifference.of(before, after, PairedDifference.USUAL_LEVEL);
        return new AccountTotal(line, Sample.mean(before), Sample.mean(after), difference);
    }

    /** By replication. */
    private static double[] sums(double[][] months) {
        return IntStream.range(0, months[0].length)
                .mapToDouble(replication -> Arrays.stream(months)
                        .mapToDouble(month -> month[replication])
                        .sum())
                .toArray();
    }
}
