package org.foreshore.lab;

import java.util.Arrays;
import java.util.List;
import org.foreshore.statistics.Sample;

/**
 * Whether a sandbox is worth having at all: what its evidence adds to the best one could do without, in residents gained at
 * scale beyond those that the smallest worthwhile effect would bring. A resident is worth what makes that effect just
 * worth the package at scale. Where the effect is the same in all replications, no evidence can be worth anything.
 *
 * <p>Source: M. Strong, J. Oakley, A. Brennan and P. Breeze, Estimating the expected value of sample information using
 * the probabilistic sensitivity analysis sample, Medical Decision Making 35 (2015): expected gains given the evidence are
 * regressed on its summary, here by a straight line on the estimate.
 *
 * @param without gain of the better of scaling at once and never
 * @param perfect value of knowing the truth
 * @param sample value of the evidence if it is used as well as can be (EVSI)
 * @param asDecided value of the decisions that the exit rule takes; may be negative
 * @param cost of running the sandbox
 * @param delay gain forgone while it runs, if one would scale without it
 * @param residentUsd worth of a resident
 * @param foreknown share of countries in which the better of scaling at once and never is what one would do without evidence
 */
public record PilotValue(
        double without,
        double perfect,
        double sample,
        double asDecided,
        double cost,
        double delay,
        double residentUsd,
        double foreknown) {

    /** Where nearly all countries ask for the same, evidence has nothing to change. */
    private static final double SETTLED = 0.95;

    public static PilotValue of(LabQuestion question, List<Verdict> verdicts) {
        var gains = verdicts.stream().mapToDouble(Verdict::gain).toArray();
        var estimates = verdicts.stream().mapToDouble(Verdict::estimate).toArray();
        double without = Math.max(0, Sample.mean(gains));
        boolean scales = without > 0;
        double scaled = mean(verdicts.stream().mapToDouble(Verdict::taken).toArray());
        double needed = question.worthwhile()
                * mean(verdicts.stream().mapToDouble(Verdict::people).toArray());
        double usd = mean(verdicts.stream().mapToDouble(Verdict::scaleUsd).toArray()) / needed;
        double months = mean(verdicts.stream().mapToDouble(Verdict::months).toArray());
        double cost = mean(verdicts.stream().mapToDouble(Verdict::costUsd).toArray());
        return new PilotValue(
                without,
                positive(gains) - without,
                positive(fitted(estimates, gains)) - without,
                scaled - without,
                usd > 0 ? cost / usd : Double.POSITIVE_INFINITY,
                without * Math.min(1, months / (question.months() - question.from())),
                usd,
                (double) Arrays.stream(gains).filter(gain -> gain > 0 == scales).count() / gains.length);
    }

    /** Gains expected given the estimates. */
    static double[] fitted(double[] estimates, double[] gains) {
        double centre = mean(estimates);
        double level = mean(gains);
        double across = 0;
        double along = 0;
        for (int i = 0; i < gains.length; i++) {
            across += (estimates[i] - centre) * (gains[i] - level);
            along += (estimates[i] - centre) * (estimates[i] - centre);
        }
        double slope = along == 0 ? 0 : across / along;
        var fitted = new double[gains.length];
        for (int i = 0; i < gains.length; i++) {
            fitted[i] = level + slope * (estimates[i] - centre);
        }
        return fitted;
    }

    private static double positive(double[] gains) {
        double sum = 0;
        for (double gain : gains) {
            sum += Math.max(0, gain);
        }
        return sum / gains.length;
    }

    private static double mean(double[] values) {
        return Sample.mean(values);
    }

    /** Whether what is best is known beforehand, as where countries differ by luck alone: then no evidence can be worth much. */
    public boolean isSettled() {
        return foreknown >= SETTLED;
    }

    /** Whether the evidence is worth its price and the time it takes. */
    public boolean isWorthHaving() {
        return sample > cost + delay;
    }
}
