package org.foreshore.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.evaluation.Estimator;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.Sites;
import org.foreshore.scenario.Sandbox;

/** Usual ways to test the same package on the same worlds, by name. */
public final class Designs {

    /** The sandbox as its file says. */
    public static final String PLANNED = "as-planned";

    private Designs() {}

    /** All of them, the planned one first. */
    public static Map<String, Sandbox> of(Sandbox planned) {
        var all = new LinkedHashMap<String, Sandbox>();
        all.put(PLANNED, planned);
        all.put("randomised", with(planned, Assignment.RANDOM, Estimator.DIFFERENCE_IN_DIFFERENCES));
        all.put("randomised-ancova", with(planned, Assignment.RANDOM, Estimator.CLUSTER_ANCOVA));
        all.put("randomisation-test", with(planned, Assignment.RANDOM, Estimator.RANDOMISATION));
        all.put("wild-bootstrap", with(planned, Assignment.RANDOM, Estimator.WILD_BOOTSTRAP));
        all.put("matched-pairs", with(planned, Assignment.MATCHED_PAIRS, Estimator.DIFFERENCE_IN_DIFFERENCES));
        all.put("stratified", with(planned, Assignment.STRATIFIED, Estimator.DIFFERENCE_IN_DIFFERENCES));
        all.put("stepped-wedge", with(planned, Assignment.STEPPED_WEDGE, Estimator.STEPPED_WEDGE));
        all.put("staggered", with(planned, Assignment.STEPPED_WEDGE, Estimator.GROUP_TIME));
        all.put("cut-off", with(planned, Assignment.SCORE_CUTOFF, Estimator.REGRESSION_DISCONTINUITY));
        all.put("synthetic-control", with(planned, Assignment.RANDOM, Estimator.SYNTHETIC_CONTROL));
        all.put("individuals", with(planned, Assignment.RANDOM, Estimator.INDIVIDUAL_TRIAL));
        all.put("showcase", with(planned, Assignment.SHOWCASE, Estimator.NAIVE_DIFFERENCE));
        all.put("worst-first", with(planned, Assignment.WORST_FIRST, Estimator.PRE_POST));
        all.put("volunteers", with(planned, Assignment.SELF_SELECTION, Estimator.DIFFERENCE_IN_DIFFERENCES));
        all.put("before-and-after", with(planned, Assignment.RANDOM, Estimator.PRE_POST));
        return all;
    }

    private static Sandbox with(Sandbox planned, Assignment assignment, Estimator method) {
        var sites = planned.sites();
        var rule = planned.evaluation();
        return planned.with(
                new Sites(sites.clusters(), sites.comparison(), assignment, sites.steps()),
                new EvaluationPlan(method.id(), rule.alpha(), rule.power()));
    }
}
