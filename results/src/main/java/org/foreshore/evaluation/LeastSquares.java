package org.foreshore.evaluation;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A fitted regression.
 *
 * @param root lower triangular R with R R' = X'X
 * @param rootInverse L with L L' = (X'X)^-1, the transpose of the inverse of {@code root}
 */
record LeastSquares(
        Regression regression, RealMatrix root, RealMatrix rootInverse, double[] coefficients, double[] residuals) {

    static LeastSquares of(Regression regression) {
        var root = root(products(regression));
        var rootInverse = new LUDecomposition(root).getSolver().getInverse().transpose();
        var coefficients = rootInverse.operate(rootInverse.preMultiply(moments(regression)));
        return new LeastSquares(regression, root, rootInverse, coefficients, residuals(regression, coefficients));
    }

    private static RealMatrix root(RealMatrix products) {
        try {
            return new CholeskyDecomposition(products, 1e-12, 1e-12).getL();
        } catch (NonPositiveDefiniteMatrixException collinear) {
            throw new IllegalArgumentException(
                    "the effect cannot be told apart from a stratum, a period or a covariate", collinear);
        }
    }

    private static RealMatrix products(Regression regression) {
        var width = regression.width();
        var products = new double[width][width];
        for (var row = 0; row < width; row++) {
            for (var column = 0; column <= row; column++) {
                products[row][column] =
                        dot(regression.columns().get(row), regression.columns().get(column));
                products[column][row] = products[row][column];
            }
        }
        return new Array2DRowRealMatrix(products, false);
    }

    private static double[] moments(Regression regression) {
        return regression.columns().stream()
                .mapToDouble(column -> dot(column, regression.outcome()))
                .toArray();
    }

    private static double[] residuals(Regression regression, double[] coefficients) {
        var residuals = regression.outcome().clone();
        for (var k = 0; k < coefficients.length; k++) {
            var column = regression.columns().get(k);
            for (var i = 0; i < residuals.length; i++) {
                residuals[i] -= coefficients[k] * column[i];
            }
        }
        return residuals;
    }

    static double dot(double[] ones, double[] others) {
        var sum = 0.0;
        for (var i = 0; i < ones.length; i++) {
            sum += ones[i] * others[i];
        }
        return sum;
    }

    double effect() {
        return coefficients[0];
    }

    int degrees() {
        return regression.lines() - regression.width();
    }

    double residualVariance() {
        return dot(residuals, residuals) / degrees();
    }

    /** (X'X)^-1. */
    RealMatrix inverse() {
        return rootInverse.multiply(rootInverse.transpose());
    }

    /** Standard error of the effect if all lines are independent and equally noisy. */
    double classicalError() {
        return Math.sqrt(residualVariance() * inverse().getEntry(0, 0));
    }

    /** How much each line counts in the effect: the effect is the sum of these times the outcomes. */
    double[] leverOfEffect() {
        var row = inverse().getRow(0);
        var lever = new double[regression.lines()];
        for (var k = 0; k < row.length; k++) {
            var column = regression.columns().get(k);
            for (var i = 0; i < lever.length; i++) {
                lever[i] += row[k] * column[i];
            }
        }
        return lever;
    }
}
