package org.foreshore.evaluation;

import org.foreshore.statistics.Interval;

/** An effect as the evaluator sees it. */
public record Estimate(Estimator method, double value, Uncertainty uncertainty) {

    static Estimate student(Estimator method, double value, double standardError, double degrees) {
        return new Estimate(method, value, new StudentUncertainty(standardError, degrees));
    }

    public double standardError() {
        return uncertainty.standardError();
    }

    /** Degrees of freedom of Student's t; infinite for the normal, undefined where lots were drawn instead. */
    public double degrees() {
        return uncertainty.degrees();
    }

    /** Two-sided p-value of no effect. */
    public double pValue() {
        return pValue(0);
    }

    /** Two-sided p-value of a supposed effect. */
    public double pValue(double supposed) {
        return uncertainty.pValue(value, supposed);
    }

    /** All effects not rejected at this level; without bounds where no effect could ever be rejected. */
    public Interval interval(double level) {
        return uncertainty.interval(value, level);
    }
}
