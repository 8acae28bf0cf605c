package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Clusters cross over one after the other: cluster means explained by period, pilot and a random level of each cluster,
 * the two variances found by restricted maximum likelihood. The effect is taken as the same at once and for good.
 *
 * <p>Source: M. Hussey and J. Hughes, Design and analysis of stepped wedge cluster randomized trials, Contemporary
 * Clinical Trials 28 (2007).
 */
public final class SteppedWedge {

    private static final double NEARLY_ALL = 1 - 1e-9;

    private final ClusterPanel panel;
    private final double[] outcomes;
    private final List<double[]> columns;

    private SteppedWedge(ClusterPanel panel) {
        this.panel = panel;
        outcomes = lines((cluster, place) -> panel.means()[cluster][place]);
        columns = new ArrayList<>();
        columns.add(lines((cluster, place) -> place >= panel.starts()[cluster] ? 1 : 0));
        columns.add(lines((cluster, place) -> 1));
        for (var period = 1; period < panel.periods().length; period++) {
            var which = period;
            columns.add(lines((cluster, place) -> place == which ? 1 : 0));
        }
    }

    private interface Cell {
        double value(int cluster, int place);
    }

    public static Estimate of(Measurements measurements) {
        var wedge = new SteppedWedge(ClusterPanel.of(measurements));
        var fit = wedge.fit(wedge.likeliestShare());
        var degrees = wedge.panel.clusters() * (wedge.periods() - 1) - wedge.periods();
        return Estimate.student(Estimator.STEPPED_WEDGE, fit.effect(), fit.classicalError(), degrees);
    }

    private int periods() {
        return panel.periods().length;
    }

    private double[] lines(Cell cell) {
        var periods = panel.periods().length;
        return IntStream.range(0, panel.clusters() * periods)
                .mapToDouble(line -> cell.value(line / periods, line % periods))
                .toArray();
    }

    /** Share of the variance of a cluster's mean over all periods that lies between clusters for good. */
    private double likeliestShare() {
        return new BrentOptimizer(1e-10, 1e-10)
                .optimize(
                        new MaxEval(500),
                        new UnivariateObjectiveFunction(this::deviance),
                        GoalType.MINIMIZE,
                        new SearchInterval(0, NEARLY_ALL))
                .getPoint();
    }

    /** Minus twice the restricted log likelihood, up to a constant. */
    private double deviance(double share) {
        var fit = fit(share);
        var determinant = 0.0;
        for (var k = 0; k < columns.size(); k++) {
            determinant += 2 * StrictMath.log(fit.root().getEntry(k, k));
        }
        return fit.degrees() * StrictMath.log(fit.residualVariance())
                - panel.clusters() * StrictMath.log1p(-share)
                + determinant;
    }

    /** Generalised least squares: each line loses a part of its cluster's mean. */
    private LeastSquares fit(double share) {
        var part = 1 - Math.sqrt(1 - share);
        return LeastSquares.of(new Regression(
                lessMean(outcomes, part),
                columns.stream().map(column -> lessMean(column, part)).toList(),
                new int[columns.get(0).length]));
    }

    private double[] lessMean(double[] lines, double part) {
        var less = lines.clone();
        for (var first = 0; first < lines.length; first += periods()) {
            var sum = 0.0;
            for (var line = first; line < first + periods(); line++) {
                sum += lines[line];
            }
            for (var line = first; line < first + periods(); line++) {
                less[line] -= part * sum / periods();
            }
        }
        return less;
    }
}
