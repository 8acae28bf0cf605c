package org.foreshore.evaluation;

/** How an effect was estimated, and whether the way keeps its promises when its design was carried out as planned. */
public enum Estimator {
    /** After against before, in the pilot only: takes every trend for an effect. */
    PRE_POST("pre-post", false),
    /** After against the straight line through before: takes every common shock for an effect. */
    PRE_POST_TREND("pre-post-trend", false),
    /** Pilot against the rest, resident by resident: takes who was chosen for an effect, and neighbours for strangers. */
    NAIVE_DIFFERENCE("naive-difference", false),
    /** Residents drawn by lot. */
    INDIVIDUAL_TRIAL("individual-trial", true),
    INDIVIDUAL_ANCOVA("individual-ancova", true),
    /** Settlements drawn by lot, one figure each. */
    CLUSTER_MEANS("cluster-means", true),
    CLUSTER_ANCOVA("cluster-ancova", true),
    /** Settlements drawn by lot, resident by resident. */
    CLUSTER_ROBUST("cluster-cr2", true),
    CLUSTER_ROBUST_ANCOVA("cluster-cr2-ancova", true),
    /** Judged by the lots that might have been drawn instead. */
    RANDOMISATION("randomisation", true),
    /** For fewer than 30 settlements. */
    WILD_BOOTSTRAP("wild-bootstrap", true),
    DIFFERENCE_IN_DIFFERENCES("difference-in-differences", true),
    EVENT_STUDY("event-study", true),
    /** Settlements that start at different times. */
    GROUP_TIME("group-time", true),
    SYNTHETIC_CONTROL("synthetic-control", true),
    STEPPED_WEDGE("stepped-wedge", true),
    /** Valid only where the outcome is as good as straight within the bandwidth. */
    REGRESSION_DISCONTINUITY("regression-discontinuity", true),
    REGRESSION_DISCONTINUITY_ROBUST("regression-discontinuity-robust", true),
    /** Valid only where all that decided who took part was measured. */
    INVERSE_PROBABILITY("inverse-probability", true),
    MATCHING("matching", true),
    SATURATION("two-stage-saturation", true);

    private final String id;
    private final boolean claimsValidity;

    Estimator(String id, boolean claimsValidity) {
        this.id = id;
        this.claimsValidity = claimsValidity;
    }

    /** Name in files. */
    public String id() {
        return id;
    }

    /** Whether five in a hundred placebos, and no more, should look significant at the five per cent level. */
    public boolean claimsValidity() {
        return claimsValidity;
    }
}
