package org.foreshore.calibration;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * A quick stand-in for the simulator near the runs it was made of: one output as a quadratic function of the place in
 * the unit cube, by least squares.
 */
final class Emulator {

    /** So many runs for each coefficient, or the fit says little. */
    private static final double RUNS_PER_TERM = 1.2;

    private final double[] coefficients;
    private final double error;

    private Emulator(double[] coefficients, double error) {
        this.coefficients = coefficients;
        this.error = error;
    }

    /** @param places in the unit cube; @param outputs as many numbers */
    static Emulator of(double[][] places, double[] outputs) {
        var rows = new double[places.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = terms(places[i]);
        }
        var regression = new OLSMultipleLinearRegression();
        regression.newSampleData(outputs, rows);
        return new Emulator(regression.estimateRegressionParameters(), regression.estimateRegressionStandardError());
    }

    static boolean enough(int runs, int dimensions) {
        return runs >= RUNS_PER_TERM * (1 + dimensions + dimensions * (dimensions + 1) / 2.0);
    }

    double expect(double[] place) {
        var terms = terms(place);
        double sum = coefficients[0];
        for (int i = 0; i < terms.length; i++) {
            sum += coefficients[i + 1] * terms[i];
        }
        return sum;
    }

    /** Standard deviation of what it misses, luck included. */
    double error() {
        return error;
    }

    private static double[] terms(double[] place) {
        int d = place.length;
        var terms = new double[d + d * (d + 1) / 2];
        int next = 0;
        for (int i = 0; i < d; i++) {
            terms[next++] = place[i] - 0.5;
        }
        for (int i = 0; i < d; i++) {
            for (int j = i; j < d; j++) {
                terms[next++] = (place[i] - 0.5) * (place[j] - 0.5);
            }
        }
        return terms;
    }
}
