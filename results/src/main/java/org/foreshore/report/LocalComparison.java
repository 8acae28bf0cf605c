package org.foreshore.report;

import java.util.Arrays;
import org.foreshore.outcome.LocalColumns.Where;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;

/**
 * What an arm does in one locality, month and group, and changes there against the baseline; the baseline changes nothing,
 * and all that is said of the change is undefined.
 *
 * @param replications of the run so far; tooFew in how many of them the figure of the arm, or that of the baseline, was left
 *     out because it rests on too few residents
 * @param p10 10 % quantile of the arm over replications; p90 likewise
 */
public record LocalComparison(
        String arm,
        String month,
        Where where,
        String indicator,
        String group,
        int replications,
        int tooFew,
        double baselineMean,
        double armMean,
        double p10,
        double p90,
        double difference,
        double low,
        double high,
        double level,
        int pairs,
        double monteCarloError,
        double varianceSaved,
        double probabilityBetter,
        String verdict) {

    /** Whose figure it is. */
    record About(String arm, String month, Where where, String indicator, String group) {}

    static LocalComparison ofBaseline(About about, double[] figures, int tooFew) {
        var nothing = PairedDifference.of(new double[0], new double[0], PairedDifference.USUAL_LEVEL);
        return of(about, figures, figures, tooFew, nothing, Double.NaN, "");
    }

    static LocalComparison of(About about, double[] baseline, double[] arm, int tooFew, Direction better) {
        var difference = PairedDifference.of(baseline, arm, PairedDifference.USUAL_LEVEL);
        var verdict = difference.verdict(better).id();
        return of(about, baseline, arm, tooFew, difference, difference.probabilityBetter(better), verdict);
    }

    private static LocalComparison of(
            About about,
            double[] baseline,
            double[] arm,
            int tooFew,
            PairedDifference difference,
            double probabilityBetter,
            String verdict) {
        var sorted = Sample.defined(arm);
        Arrays.sort(sorted);
        return new LocalComparison(
                about.arm(),
                about.month(),
                about.where(),
                about.indicator(),
                about.group(),
                arm.length,
                tooFew,
                Sample.mean(Sample.defined(baseline)),
                Sample.mean(sorted),
                Sample.quantile(sorted, 0.1),
                Sample.quantile(sorted, 0.9),
                difference.estimate(),
                difference.low(),
                difference.high(),
                difference.level(),
                difference.pairs(),
                difference.monteCarloError(),
                difference.varianceSaved(),
                probabilityBetter,
                verdict);
    }
}
