package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * The mixture of given points (weights not negative, summing to one) that comes nearest to a target, found exactly.
 *
 * <p>Source: P. Wolfe, Finding the nearest point in a polytope, Mathematical Programming 11 (1976).
 */
final class SimplexWeights {

    private static final double CLOSE = 1e-10;
    private static final int FAR_TOO_MANY_STEPS = 10_000;

    private final double[][] points;
    private final double scale;
    private final List<Integer> corral = new ArrayList<>();
    private double[] weights;

    private SimplexWeights(double[][] points) {
        this.points = points;
        scale = IntStream.range(0, points.length)
                .mapToDouble(i -> LeastSquares.dot(points[i], points[i]))
                .max()
                .orElseThrow();
        weights = new double[points.length];
    }

    static double[] nearest(double[][] points, double[] target) {
        var shifted = new double[points.length][target.length];
        for (var i = 0; i < points.length; i++) {
            for (var k = 0; k < target.length; k++) {
                shifted[i][k] = points[i][k] - target[k];
            }
        }
        return new SimplexWeights(shifted).solve();
    }

    private double[] solve() {
        var first = IntStream.range(0, points.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> LeastSquares.dot(points[i], points[i])))
                .orElseThrow();
        corral.add(first);
        weights[first] = 1;
        for (var step = 0; step < FAR_TOO_MANY_STEPS; step++) {
            var here = mixture();
            var best = IntStream.range(0, points.length)
                    .boxed()
                    .min(Comparator.comparingDouble(i -> LeastSquares.dot(here, points[i])))
                    .orElseThrow();
            if (LeastSquares.dot(here, points[best]) >= LeastSquares.dot(here, here) - CLOSE * scale
                    || corral.contains(best)) {
                return weights;
            }
            corral.add(best);
            approach();
        }
        return weights;
    }

    private double[] mixture() {
        var mixture = new double[points[0].length];
        for (var i : corral) {
            for (var k = 0; k < mixture.length; k++) {
                mixture[k] += weights[i] * points[i][k];
            }
        }
        return mixture;
    }

    /** Moves to the nearest point of the plane through the corral, dropping points that would get negative weights. */
    private void approach() {
        while (true) {
            var goal = flat();
            var step = 1.0;
            for (var i : corral) {
                if (goal[i] < CLOSE && weights[i] > goal[i]) {
                    step = Math.min(step, weights[i] / (weights[i] - goal[i]));
                }
            }
            for (var i : corral) {
                weights[i] += step * (goal[i] - weights[i]);
            }
            if (step == 1) {
                return;
            }
            corral.removeIf(i -> weights[i] < CLOSE && goal[i] < CLOSE);
            tidy();
        }
    }

    private void tidy() {
        var kept = new double[weights.length];
        var sum = corral.stream().mapToDouble(i -> weights[i]).sum();
        corral.forEach(i -> kept[i] = weights[i] / sum);
        weights = kept;
    }

    /** Weights, of any sign but summing to one, of the point of the plane nearest to the target. */
    private double[] flat() {
        var products = new Array2DRowRealMatrix(corral.size(), corral.size());
        for (var row = 0; row < corral.size(); row++) {
            for (var column = 0; column < corral.size(); column++) {
                var product = LeastSquares.dot(points[corral.get(row)], points[corral.get(column)]);
                products.setEntry(row, column, scale + product);
            }
        }
        var solution = new LUDecomposition(products, 0).getSolver().solve(new ArrayRealVector(corral.size(), 1.0));
        var sum = IntStream.range(0, corral.size())
                .mapToDouble(solution::getEntry)
                .sum();
        var flat = new double[points.length];
        for (var row = 0; row < corral.size(); row++) {
            flat[corral.get(row)] = solution.getEntry(row) / sum;
        }
        return flat;
    }
}
