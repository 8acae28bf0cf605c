package org.foreshore.evaluation;

import org.foreshore.statistics.Interval;
import org.foreshore.statistics.StudentT;

/** An estimate less its truth, over its standard error, follows Student's t. Undefined without degrees of freedom. */
public record StudentUncertainty(double standardError, double degrees) implements Uncertainty {

    @Override
    public double pValue(double value, double supposed) {
        if (!defined()) {
            return Double.NaN;
        }
        return value == supposed ? 1 : StudentT.twoSided((value - supposed) / standardError, degrees);
    }

    @Override
    public Interval interval(double value, double level) {
        if (!defined()) {
            return Interval.UNDEFINED;
        }
        var half = StudentT.critical(level, degrees) * standardError;
        return new Interval(value - half, value + half);
    }

    private boolean defined() {
        return degrees > 0 && !Double.isNaN(standardError);
    }
}
