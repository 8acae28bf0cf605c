package org.foreshore.evaluation;

/** Everybody under the pilot against everybody else, by Welch's t-test, as if each resident had been drawn by lot and counted the same. */
public final class NaiveDifference {

    private NaiveDifference() {}

    public static Estimate of(Measurements measurements) {
        return Spread.ofDifference(
                Estimator.NAIVE_DIFFERENCE, outcomes(measurements, true), outcomes(measurements, false));
    }

    private static double[] outcomes(Measurements measurements, boolean treated) {
        return measurements.endline().stream()
                .filter(each -> each.treated() == treated)
                .mapToDouble(Measurement::outcome)
                .toArray();
    }
}
