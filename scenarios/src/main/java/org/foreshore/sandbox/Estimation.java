package org.foreshore.sandbox;

/** How the effect of a sandbox may be estimated where whole settlements take part; what each does is with the estimators. */
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
    REGRESSION_DISCONTINUITY
}
