package org.foreshore.evaluation;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * CR2: lines of a cluster hang together in any way; degrees of freedom after Bell and McCaffrey (Satterthwaite's),
 * with independence as the working model. All is done with matrices as small as the number of coefficients.
 *
 * <p>Source: R. Bell and D. McCaffrey, Bias reduction in standard errors for linear regression with multi-stage
 * samples, Survey Methodology 28 (2002); J. Pustejovsky and E. Tipton, JBES 36 (2018).
 */
final class ClusterRobust {

    private static final double ALL_USED_UP = 1e-10;

    private final LeastSquares fit;
    private final double[][][] products;
    private final double[][] pulls;

    private ClusterRobust(LeastSquares fit) {
        this.fit = fit;
        var clusters = fit.regression().clusterCount();
        var width = fit.regression().width();
        products = new double[clusters][width][width];
        pulls = new double[clusters][width];
    }

    static Estimate estimate(Estimator method, Regression regression) {
        return of(regression).coefficient(method, 0);
    }

    static ClusterRobust of(Regression regression) {
        var robust = new ClusterRobust(LeastSquares.of(regression));
        for (var i = 0; i < regression.lines(); i++) {
            robust.add(i);
        }
        return robust;
    }

    private void add(int line) {
        var cluster = fit.regression().clusters()[line];
        var columns = fit.regression().columns();
        for (var row = 0; row < columns.size(); row++) {
            var value = columns.get(row)[line];
            pulls[cluster][row] += value * fit.residuals()[line];
            for (var column = 0; column < columns.size(); column++) {
                products[cluster][row][column] += value * columns.get(column)[line];
            }
        }
    }

    /** The coefficient of the given column. */
    Estimate coefficient(Estimator method, int column) {
        var variance = 0.0;
        var trace = 0.0;
        var squares = 0.0;
        RealMatrix spread = new Array2DRowRealMatrix(pulls[0].length, pulls[0].length);
        var inverse = fit.inverse();
        for (var cluster = 0; cluster < pulls.length; cluster++) {
            var product = new Array2DRowRealMatrix(products[cluster], false);
            var adjusted = adjusted(product, column);
            var pull = LeastSquares.dot(adjusted, pulls[cluster]);
            variance += pull * pull;
            var reach = product.operate(adjusted);
            var own = LeastSquares.dot(adjusted, reach);
            var shared = LeastSquares.dot(reach, inverse.operate(reach));
            trace += own - shared;
            squares += own * own - 2 * own * shared;
            spread = spread.add(outer(reach));
        }
        var crossed = spread.multiply(inverse);
        var degrees = trace * trace / (squares + crossed.multiply(crossed).getTrace());
        return Estimate.student(method, fit.coefficients()[column], Math.sqrt(variance), degrees);
    }

    /** q with A X (X'X)^-1 c = X q, where A is the root of the inverse of I - H within the cluster. */
    private double[] adjusted(RealMatrix product, int column) {
        var rootInverse = fit.rootInverse();
        var eigen = new EigenDecomposition(
                symmetric(rootInverse.transpose().multiply(product).multiply(rootInverse)));
        var vectors = eigen.getV();
        var along = vectors.preMultiply(rootInverse.getRow(column));
        for (var k = 0; k < along.length; k++) {
            var free = 1 - eigen.getRealEigenvalue(k);
            along[k] *= free > ALL_USED_UP ? 1 / Math.sqrt(free) : 0;
        }
        return rootInverse.operate(vectors.operate(along));
    }

    /** Rounding must not make the decomposition look for complex eigenvalues. */
    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    private static RealMatrix outer(double[] values) {
        var outer = new Array2DRowRealMatrix(values.length, values.length);
        for (var row = 0; row < values.length; row++) {
            for (var column = 0; column < values.length; column++) {
                outer.setEntry(row, column, values[row] * values[column]);
            }
        }
        return outer;
    }
}
