package org.foreshore.server;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.foreshore.report.Cost;
import org.foreshore.statistics.PairedRatio;

/**
 * What an arm spends for each improvement of an indicator, month by month.
 *
 * @param low of Fieller's interval; undefined where the set is not bounded
 * @param set shape of Fieller's set: bounded, outside, everything or undefined
 * @param spent difference to the baseline in what is spent
 * @param gain improvement over the baseline; of a share in points
 */
record CostView(
        String arm,
        String baseline,
        String indicator,
        String per,
        String group,
        String unit,
        String shown,
        double level,
        int pairs,
        List<String> months,
        double[] cost,
        double[] low,
        double[] high,
        double[] bootstrapLow,
        double[] bootstrapHigh,
        double[] spent,
        double[] gain,
        List<String> set) {

    static CostView of(Cost cost) {
        return new CostView(
                cost.arm(),
                cost.baseline(),
                cost.indicator().id(),
                cost.per().id(),
                cost.group(),
                cost.indicator().unit(),
                cost.indicator().shown(),
                cost.last().level(),
                cost.ratios().stream().mapToInt(PairedRatio::pairs).max().orElse(0),
                cost.months(),
                each(cost, PairedRatio::estimate),
                each(cost, PairedRatio::low),
                each(cost, PairedRatio::high),
                each(cost, ratio -> ratio.bootstrap().low()),
                each(cost, ratio -> ratio.bootstrap().high()),
                each(cost, PairedRatio::numerator),
                each(cost, ratio -> ratio.denominator().estimate()),
                cost.ratios().stream()
                        .map(ratio -> ratio.fieller().shape().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static double[] each(Cost cost, ToDoubleFunction<PairedRatio> number) {
        return cost.ratios().stream().mapToDouble(number).toArray();
    }
}
