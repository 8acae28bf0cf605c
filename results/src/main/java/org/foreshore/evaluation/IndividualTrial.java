package org.foreshore.evaluation;

/** Residents drawn by lot, each for themselves; strata are adjusted for. Wrong where whole settlements were drawn. */
public final class IndividualTrial {

    private IndividualTrial() {}

    public static Estimate of(Measurements measurements) {
        return Heteroskedastic.estimate(Estimator.INDIVIDUAL_TRIAL, UnitLines.regression(measurements.endline()));
    }

    /** Analysis of covariance: what the baseline foretold is taken out. */
    public static Estimate adjusted(Measurements measurements) {
        return Heteroskedastic.estimate(
                Estimator.INDIVIDUAL_ANCOVA, UnitLines.regression(measurements.endline(), UnitLines::baseline));
    }
}
