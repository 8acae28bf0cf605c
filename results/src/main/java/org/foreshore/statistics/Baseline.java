package org.foreshore.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * A forecast that knows nothing but the series itself: what a model must beat to be worth its trouble.
 *
 * @param parameters of its curve, ceiling last as a share; empty for the drift
 * @param forecast share in a year
 * @param deviation standard deviation of the forecast's error in a year
 */
public record Baseline(String title, double[] parameters, IntToDoubleFunction forecast, IntToDoubleFunction deviation) {

    /** Years are counted from here, the last before the series of most countries begins to move. */
    private static final int ORIGIN = 1999;

    private static final int DRIFT_YEARS = 3;

    /** Bass, logistic, Gompertz and drift of a series. @param years without gaps, ascending */
    public static List<Baseline> all(int[] years, double[] shares) {
        return Stream.concat(
                        Arrays.stream(GrowthCurve.values()).map(curve -> curve(curve, years, shares)),
                        Stream.of(drift(years, shares)))
                .toList();
    }

    /** A curve by least squares; its errors stay as they were within the series. */
    static Baseline curve(GrowthCurve curve, int[] years, double[] shares) {
        var since = Arrays.stream(years).mapToDouble(year -> year - ORIGIN).toArray();
        var fit = CurveFit.of(curve, since, shares);
        double deviation = Math.sqrt(fit.squares() / Math.max(1, years.length - fit.parameters().length));
        var bass = curve == GrowthCurve.BASS;
        var parameters = new double[] {
            bass ? Math.exp(fit.parameters()[0]) : fit.parameters()[0],
            Math.exp(fit.parameters()[1]),
            GrowthCurve.ceiling(fit.parameters())
        };
        return new Baseline(
                curve.title(), parameters, year -> curve.value(fit.parameters(), year - ORIGIN), year -> deviation);
    }

    /** The last value and the mean change of the last three years, as a random walk with that drift. */
    static Baseline drift(int[] years, double[] shares) {
        int last = shares.length - 1;
        double change = (shares[last] - shares[last - DRIFT_YEARS]) / DRIFT_YEARS;
        var changes = new double[last];
        for (int i = 0; i < last; i++) {
            changes[i] = shares[i + 1] - shares[i];
        }
        double deviation = Sample.standardDeviation(changes);
        return new Baseline(
                "Drift",
                new double[0],
                year -> Math.min(1, Math.max(0, shares[last] + change * (year - years[last]))),
                year -> deviation * Math.sqrt(Math.max(1, year - years[last])));
    }

    /** What it expects of a year, as a distribution. */
    public NormalMixture predict(int year) {
        return new NormalMixture(new double[] {forecast.applyAsDouble(year)}, deviation.applyAsDouble(year));
    }
}
