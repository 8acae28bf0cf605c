package org.foreshore.statistics;

import java.util.List;

/**
 * How forecasts fared against what came.
 *
 * @param error mean absolute error of the forecasts' means
 * @param crps mean continuous ranked probability score
 * @param covered part of what came that lay in the central 80 % of the forecasts
 * @param width mean width of those intervals
 * @param years how many numbers were forecast
 */
public record Score(double error, double crps, double covered, double width, int years) {

    /** Part of a forecast that its interval holds. */
    public static final double PART = 0.8;

    public static Score of(List<NormalMixture> forecasts, double[] came) {
        double error = 0;
        double crps = 0;
        double covered = 0;
        double width = 0;
        for (int i = 0; i < came.length; i++) {
            var forecast = forecasts.get(i);
            var interval = forecast.central(PART);
            error += Math.abs(forecast.mean() - came[i]);
            crps += forecast.crps(came[i]);
            covered += interval.contains(came[i]) ? 1 : 0;
            width += interval.high() - interval.low();
        }
        int n = came.length;
        return new Score(error / n, crps / n, covered / n, width / n, n);
    }
}
