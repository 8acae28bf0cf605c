package org.foreshore.job;

import java.util.Arrays;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Outcome;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Verdict;

/**
 * What an arm changes of the outcome at the end.
 *
 * @param low end of the range of 8 in 10 futures
 * @param isNone whether it changes nothing in any of them
 */
record Effect(double low, double median, double high, Verdict verdict, boolean isNone) {

    static Effect of(RunResults results, String arm, Outcome outcome) {
        var manifest = results.manifest();
        var month = manifest.month(manifest.months() - 1);
        var differences = results.values(arm, outcome.indicator(), outcome.group(), month);
        var baseline = results.values(manifest.arms().get(0).id(), outcome.indicator(), outcome.group(), month);
        Arrays.setAll(differences, each -> differences[each] - baseline[each]);
        var comparison = results.comparison(arm, outcome.indicator(), outcome.group());
        var last = comparison.differences().get(comparison.differences().size() - 1);
        Arrays.sort(differences);
        return new Effect(
                Sample.quantile(differences, 0.1),
                Sample.quantile(differences, 0.5),
                Sample.quantile(differences, 0.9),
                last.verdict(comparison.better()),
                last.identical());
    }

    /** Whether one says better and the other worse. */
    boolean isContraryTo(Effect other) {
        return verdict != Verdict.INDISTINGUISHABLE
                && other.verdict != Verdict.INDISTINGUISHABLE
                && verdict != other.verdict;
    }

    boolean holds(double difference) {
        return low <= difference && difference <= high;
    }
}
