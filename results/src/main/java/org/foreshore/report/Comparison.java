package org.foreshore.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.Method;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;

/**
 * What an arm changes against the baseline in one indicator for one group, month by month.
 *
 * @param differences one for each month, arm minus baseline
 */
public record Comparison(
        String arm,
        String baseline,
        Manifest.Indicator indicator,
        String group,
        List<String> months,
        List<PairedDifference> differences) {

    static Comparison of(Manifest manifest, Panel panel, int arm) {
        var differences = IntStream.range(0, manifest.months())
                .mapToObj(month -> difference(panel, arm, month))
                .toList();
        return new Comparison(
                manifest.arms().get(arm).id(),
                manifest.arms().get(0).id(),
                manifest.indicator(panel.indicator()),
                panel.group(),
                manifest.monthNames(),
                differences);
    }

    static PairedDifference difference(Panel panel, int arm, int month) {
        return PairedDifference.of(
                panel.replications(0, month), panel.replications(arm, month), PairedDifference.USUAL_LEVEL);
    }

    public double level() {
        return PairedDifference.USUAL_LEVEL;
    }

    public Method method() {
        return Method.PAIRED_T;
    }

    public Direction better() {
        return Directions.of(indicator);
    }

    /** One number of every month, as {@code each(PairedDifference::low)}. */
    public double[] each(ToDoubleFunction<PairedDifference> number) {
        return differences.stream().mapToDouble(number).toArray();
    }

    /** Verdict of every month. */
    public List<String> verdicts() {
        return differences.stream().map(each -> each.verdict(better()).id()).toList();
    }
}
