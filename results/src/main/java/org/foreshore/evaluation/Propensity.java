package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Chance to take part given what was measured, by logistic regression.
 *
 * @param columns one, then the covariates
 * @param index log odds of each unit
 * @param inverse inverse of the information
 */
record Propensity(List<double[]> columns, double[] index, RealMatrix inverse) {

    private static final int MOST_STEPS = 60;
    private static final double AS_GOOD_AS_CERTAIN = 30;

    /** On whichever of baseline and score everybody has. */
    static Propensity of(List<Measurement> units) {
        var columns = new ArrayList<double[]>();
        columns.add(Columns.ones(units.size()));
        for (var values :
                List.of(UnitLines.values(units, Measurement::baseline), UnitLines.values(units, Measurement::score))) {
            if (Arrays.stream(values).noneMatch(Double::isNaN)) {
                columns.add(values);
            }
        }
        return fitted(columns, Columns.indicator(UnitLines.treated(units)));
    }

    /** Newton's steps, each a weighted least squares. */
    private static Propensity fitted(List<double[]> columns, double[] treated) {
        var index = new double[treated.length];
        for (var step = 0; step < MOST_STEPS; step++) {
            var weights = new double[index.length];
            var working = new double[index.length];
            for (var i = 0; i < index.length; i++) {
                var chance = chance(index[i]);
                weights[i] = chance * (1 - chance);
                working[i] = index[i] + (treated[i] - chance) / weights[i];
            }
            var fit = LeastSquares.of(new Regression(working, columns, new int[index.length]).weighted(weights));
            var next = fitted(columns, fit.coefficients(), index.length);
            var moved = farthest(next, index);
            index = next;
            if (moved < 1e-10) {
                return new Propensity(columns, index, fit.inverse());
            }
            if (farthest(index, new double[index.length]) > AS_GOOD_AS_CERTAIN) {
                break;
            }
        }
        throw new IllegalArgumentException(
                "who took part follows from what was measured before: there is nobody comparable outside the pilot");
    }

    private static double[] fitted(List<double[]> columns, double[] coefficients, int lines) {
        var index = new double[lines];
        for (var k = 0; k < coefficients.length; k++) {
            for (var i = 0; i < lines; i++) {
                index[i] += coefficients[k] * columns.get(k)[i];
            }
        }
        return index;
    }

    private static double farthest(double[] ones, double[] others) {
        var farthest = 0.0;
        for (var i = 0; i < ones.length; i++) {
            farthest = Math.max(farthest, Math.abs(ones[i] - others[i]));
        }
        return farthest;
    }

    private static double chance(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    double chance(int unit) {
        return chance(index[unit]);
    }

    double odds(int unit) {
        return StrictMath.exp(index[unit]);
    }
}
