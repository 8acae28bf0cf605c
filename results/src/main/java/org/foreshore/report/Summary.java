package org.foreshore.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.foreshore.store.Manifest;

/**
 * One indicator for one group, month by month, in every arm.
 *
 * @param n replications it rests on
 */
public record Summary(Manifest.Indicator indicator, String group, int n, List<String> months, List<ArmSummary> arms) {

    /** One arm. @param spreads one for each month */
    public record ArmSummary(String arm, String title, List<Spread> spreads) {

        /** One number of every month, as {@code each(Spread::mean)}. */
        public double[] each(ToDoubleFunction<Spread> number) {
            return spreads.stream().mapToDouble(number).toArray();
        }
    }

    static Summary of(Manifest manifest, Panel panel, int replications) {
        var arms = IntStream.range(0, manifest.arms().size())
                .mapToObj(arm -> new ArmSummary(
                        manifest.arms().get(arm).id(),
                        manifest.arms().get(arm).title(),
                        Arrays.stream(panel.values()[arm]).map(Spread::of).toList()))
                .toList();
        return new Summary(
                manifest.indicator(panel.indicator()), panel.group(), replications, manifest.monthNames(), arms);
    }
}
