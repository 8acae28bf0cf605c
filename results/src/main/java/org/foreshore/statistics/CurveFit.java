package org.foreshore.statistics;

import java.util.Arrays;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * A curve of growth through a series, by least squares (Levenberg and Marquardt, from many starts, the best kept).
 *
 * @param squares sum of squared errors
 */
record CurveFit(GrowthCurve curve, double[] parameters, double squares) {

    private static final double STEP = 1e-6;
    private static final int LONGEST = 2_000;

    /** Wide enough for any spread within a century; they only keep the search from wandering off. */
    private static final double[] LOWEST = {-40, -6, -6};

    private static final double[] HIGHEST = {60, 3, 12};

    /** @param years since the beginning; @param shares as many values */
    static CurveFit of(GrowthCurve curve, double[] years, double[] shares) {
        CurveFit best = new CurveFit(curve, curve.starts()[0], Double.POSITIVE_INFINITY);
        for (var start : curve.starts()) {
            var fit = from(curve, start, years, shares);
            best = fit.squares < best.squares ? fit : best;
        }
        return best;
    }

    private static CurveFit from(GrowthCurve curve, double[] start, double[] years, double[] shares) {
        var problem = new LeastSquaresBuilder()
                .start(start)
                .target(shares)
                .model(point -> valuesAndSlopes(curve, point.toArray(), years))
                .parameterValidator(CurveFit::bounded)
                .maxEvaluations(LONGEST)
                .maxIterations(LONGEST)
                .build();
        try {
            var found = new LevenbergMarquardtOptimizer().optimize(problem);
            return new CurveFit(curve, found.getPoint().toArray(), found.getCost() * found.getCost());
        } catch (MathIllegalStateException lost) {
            return new CurveFit(curve, start, Double.POSITIVE_INFINITY);
        }
    }

    private static Pair<RealVector, org.apache.commons.math3.linear.RealMatrix> valuesAndSlopes(
            GrowthCurve curve, double[] point, double[] years) {
        var values = new double[years.length];
        var slopes = new double[years.length][point.length];
        for (int i = 0; i < years.length; i++) {
            values[i] = curve.value(point, years[i]);
            for (int j = 0; j < point.length; j++) {
                slopes[i][j] =
                        (curve.value(moved(point, j, STEP), years[i]) - curve.value(moved(point, j, -STEP), years[i]))
                                / (2 * STEP);
            }
        }
        return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
    }

    private static double[] moved(double[] point, int coordinate, double step) {
        var moved = Arrays.copyOf(point, point.length);
        moved[coordinate] += step;
        return moved;
    }

    private static RealVector bounded(RealVector point) {
        var bounded = point.copy();
        for (int i = 0; i < LOWEST.length; i++) {
            bounded.setEntry(i, Math.min(HIGHEST[i], Math.max(LOWEST[i], point.getEntry(i))));
        }
        return bounded;
    }
}
