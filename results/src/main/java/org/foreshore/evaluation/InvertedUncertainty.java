package org.foreshore.evaluation;

import java.util.function.DoubleUnaryOperator;
import org.foreshore.statistics.Interval;

/**
 * The interval is all effects a test does not reject, found by bisection outwards from the estimate.
 *
 * @param standardError spread of the estimate over the lots drawn
 * @param pValues two-sided p-value of each supposed effect
 */
public record InvertedUncertainty(double standardError, DoubleUnaryOperator pValues) implements Uncertainty {

    private static final int FARTHEST_DOUBLING = 24;
    private static final int HALVINGS = 26;

    /** A p-value of one in twenty rejects at the five per cent level, whatever the last binary digit says. */
    private static final double ROUNDING = 1e-9;

    /** There is no distribution with such a parameter. */
    @Override
    public double degrees() {
        return Double.NaN;
    }

    @Override
    public double pValue(double value, double supposed) {
        return pValues.applyAsDouble(supposed);
    }

    @Override
    public Interval interval(double value, double level) {
        if (!(standardError > 0)) {
            return standardError == 0 ? new Interval(value, value) : Interval.UNDEFINED;
        }
        var size = 1 - level + ROUNDING;
        return new Interval(bound(value, -standardError, size), bound(value, standardError, size));
    }

    private double bound(double value, double step, double size) {
        var reach = step;
        for (var doubling = 0; pValues.applyAsDouble(value + reach) > size; doubling++) {
            if (doubling == FARTHEST_DOUBLING) {
                return step * Double.POSITIVE_INFINITY;
            }
            reach *= 2;
        }
        return between(reach == step ? value : value + reach / 2, value + reach, size);
    }

    private double between(double kept, double rejected, double size) {
        var inner = kept;
        var outer = rejected;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (inner + outer) / 2;
            if (pValues.applyAsDouble(middle) > size) {
                inner = middle;
            } else {
                outer = middle;
            }
        }
        return outer;
    }
}
