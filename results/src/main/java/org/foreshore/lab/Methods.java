package org.foreshore.lab;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foreshore.evaluation.ClusterTrial;
import org.foreshore.evaluation.DifferenceInDifferences;
import org.foreshore.evaluation.Estimate;
import org.foreshore.evaluation.Estimator;
import org.foreshore.evaluation.GroupTime;
import org.foreshore.evaluation.IndividualTrial;
import org.foreshore.evaluation.Measurements;
import org.foreshore.evaluation.NaiveDifference;
import org.foreshore.evaluation.PrePost;
import org.foreshore.evaluation.RandomisationInference;
import org.foreshore.evaluation.RegressionDiscontinuity;
import org.foreshore.evaluation.Saturation;
import org.foreshore.evaluation.SteppedWedge;
import org.foreshore.evaluation.SyntheticControl;
import org.foreshore.evaluation.WildBootstrap;
import org.foreshore.sandbox.Estimation;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.Sites;

/** Which estimator a plan means, and whether it suits the choice of sites. */
public final class Methods {

    /** Donors, bandwidths, variances or what a baseline foretells are found from the outcome. */
    private static final Set<Estimator> WEIGHED_BY_OUTCOME = Set.of(
            Estimator.SYNTHETIC_CONTROL,
            Estimator.REGRESSION_DISCONTINUITY,
            Estimator.REGRESSION_DISCONTINUITY_ROBUST,
            Estimator.STEPPED_WEDGE,
            Estimator.SATURATION,
            Estimator.INDIVIDUAL_ANCOVA,
            Estimator.CLUSTER_ANCOVA,
            Estimator.CLUSTER_ROBUST_ANCOVA);

    private Methods() {}

    /** The estimator of a plan. */
    public static Estimator of(EvaluationPlan plan, Sites sites) {
        return plan.estimator() == Estimation.FITTING ? fitting(sites) : named(plan.estimator());
    }

    private static Estimator named(Estimation estimation) {
        var id = estimation.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(Estimator.values())
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no estimator " + id));
    }

    private static Estimator fitting(Sites sites) {
        if (sites.drawsResidents()) {
            return sites.hasSaturations() ? Estimator.SATURATION : Estimator.INDIVIDUAL_TRIAL;
        }
        return switch (sites.assignment()) {
            case STEPPED_WEDGE -> Estimator.STEPPED_WEDGE;
            case SCORE_CUTOFF -> Estimator.REGRESSION_DISCONTINUITY;
            case RANDOM, STRATIFIED, MATCHED_PAIRS, SHOWCASE, WORST_FIRST, SELF_SELECTION, SATURATION ->
                sites.comparison() == 0 ? Estimator.PRE_POST : Estimator.DIFFERENCE_IN_DIFFERENCES;
        };
    }

    /** Whether it keeps its promises where settlements, or residents, are chosen in this way. */
    public static boolean isValid(Estimator method, Sites sites) {
        if (sites.drawsResidents()) {
            return method.claimsValidity() && sites.hasSaturations() == (method == Estimator.SATURATION);
        }
        return switch (method) {
            case INDIVIDUAL_TRIAL, INDIVIDUAL_ANCOVA, SATURATION -> false;
            case REGRESSION_DISCONTINUITY, REGRESSION_DISCONTINUITY_ROBUST -> method.claimsValidity();
            default -> method.claimsValidity() && sites.assignment().byLot();
        };
    }

    /**
     * Whether what it says is a sum of the figures, each with a weight that does not depend on them: then it makes no
     * difference in which order one thing after the other is put right.
     */
    static boolean isLinear(Estimator method) {
        return !WEIGHED_BY_OUTCOME.contains(method);
    }

    /** Whether it reads resident by resident. */
    static boolean readsResidents(Estimator method) {
        return method == Estimator.NAIVE_DIFFERENCE
                || method == Estimator.INDIVIDUAL_TRIAL
                || method == Estimator.INDIVIDUAL_ANCOVA
                || method == Estimator.CLUSTER_ROBUST
                || method == Estimator.CLUSTER_ROBUST_ANCOVA
                || method == Estimator.SATURATION;
    }

    /** @param saturations part of the residents of each settlement who are given the package */
    static Estimate estimate(Estimator method, Measurements measured, Map<Integer, Double> saturations, long seed) {
        return switch (method) {
            case PRE_POST -> PrePost.of(measured);
            case PRE_POST_TREND -> PrePost.withTrend(measured);
            case NAIVE_DIFFERENCE -> NaiveDifference.of(measured);
            case INDIVIDUAL_TRIAL -> IndividualTrial.of(measured);
            case INDIVIDUAL_ANCOVA -> IndividualTrial.adjusted(measured);
            case CLUSTER_MEANS -> ClusterTrial.onMeans(measured);
            case CLUSTER_ANCOVA -> ClusterTrial.onMeansAdjusted(measured);
            case CLUSTER_ROBUST -> ClusterTrial.robust(measured);
            case CLUSTER_ROBUST_ANCOVA -> ClusterTrial.robustAdjusted(measured);
            case RANDOMISATION -> RandomisationInference.ofChanges(measured, seed);
            case WILD_BOOTSTRAP -> WildBootstrap.ofChanges(measured, seed);
            case DIFFERENCE_IN_DIFFERENCES -> DifferenceInDifferences.of(measured);
            case GROUP_TIME ->
                GroupTime.of(measured, GroupTime.Comparison.NOT_YET_TREATED).overall();
            case SYNTHETIC_CONTROL -> SyntheticControl.of(measured).effect();
            case STEPPED_WEDGE -> SteppedWedge.of(measured);
            case REGRESSION_DISCONTINUITY, REGRESSION_DISCONTINUITY_ROBUST ->
                RegressionDiscontinuity.plain(measured, 0, RegressionDiscontinuity.usualBandwidth(measured));
            case SATURATION -> Saturation.pooled(measured, saturations).onTreated();
            case INVERSE_PROBABILITY, MATCHING, EVENT_STUDY ->
                throw new IllegalArgumentException(
                        "%s cannot evaluate a sandbox of settlements".formatted(method.id()));
        };
    }
}
