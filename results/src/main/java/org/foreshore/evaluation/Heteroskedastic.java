package org.foreshore.evaluation;

/**
 * HC2: lines are independent, each with a noise of its own.
 *
 * <p>Source: J. MacKinnon and H. White, Some heteroskedasticity-consistent covariance matrix estimators with improved
 * finite sample properties, Journal of Econometrics 29 (1985); W. Lin, Annals of Applied Statistics 7 (2013) for trials.
 */
final class Heteroskedastic {

    private Heteroskedastic() {}

    static Estimate estimate(Estimator method, Regression regression) {
        var fit = LeastSquares.of(regression);
        var inverse = fit.inverse();
        var lever = fit.leverOfEffect();
        var variance = 0.0;
        for (var i = 0; i < lever.length; i++) {
            var line = line(regression, i);
            var free = 1 - LeastSquares.dot(line, inverse.operate(line));
            var pull = lever[i] * fit.residuals()[i];
            variance += free > 1e-10 ? pull * pull / free : 0;
        }
        return Estimate.student(method, fit.effect(), Math.sqrt(variance), fit.degrees());
    }

    private static double[] line(Regression regression, int i) {
        return regression.columns().stream().mapToDouble(column -> column[i]).toArray();
    }
}
