package org.foreshore.sandbox;

/** How the effect of a sandbox may be estimated; what each does is with the estimators. */
public enum Estimation {
    /** The estimator that fits the choice of sites. */
    FITTING,
    PRE_POST,
    PRE_POST_TREND,
    NAIVE_DIFFERENCE,
    INDIVIDUAL_TRIAL,
    INDIVIDUAL_ANCOVA,
    CLUSTER_MEANS,
    CLUSTER_ANCOVA,
    CLUSTER_CR2,
    CLUSTER_CR2_ANCOVA,
    RANDOMISATION,
    WILD_BOOTSTRAP,
    DIFFERENCE_IN_DIFFERENCES,
    GROUP_TIME,
    SYNTHETIC_CONTROL,
    STEPPED_WEDGE,
    REGRESSION_DISCONTINUITY,
    TWO_STAGE_SATURATION;

    /**
     * Whether it can be used where settlements, or residents, are drawn in this way. Of residents who are drawn no baseline
     * is known person by person, so that nothing can be adjusted for it.
     */
    public boolean suits(Sites sites) {
        return switch (this) {
            case FITTING, NAIVE_DIFFERENCE, INDIVIDUAL_TRIAL, CLUSTER_CR2 -> true;
            case TWO_STAGE_SATURATION -> sites.hasSaturations();
            default -> !sites.drawsResidents();
        };
    }
}
