package org.foreshore.lab;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Estimation;
import org.foreshore.sandbox.Sites;
import org.foreshore.scenario.Sandbox;

/** Usual ways to test the same package on the same worlds, by name. */
public final class Designs {

    /** The sandbox as its file says. */
    public static final String PLANNED = "as-planned";

    /** Stands for every name. */
    public static final String ALL = "all";

    private Designs() {}

    /** All of them, the planned one first. */
    public static Map<String, Sandbox> of(Sandbox planned) {
        var all = new LinkedHashMap<String, Sandbox>();
        all.put(PLANNED, planned);
        all.put("randomised", with(planned, Assignment.RANDOM, Estimation.DIFFERENCE_IN_DIFFERENCES));
        all.put("randomised-ancova", with(planned, Assignment.RANDOM, Estimation.CLUSTER_ANCOVA));
        all.put("randomisation-test", with(planned, Assignment.RANDOM, Estimation.RANDOMISATION));
        all.put("wild-bootstrap", with(planned, Assignment.RANDOM, Estimation.WILD_BOOTSTRAP));
        all.put("matched-pairs", with(planned, Assignment.MATCHED_PAIRS, Estimation.DIFFERENCE_IN_DIFFERENCES));
        all.put("stratified", with(planned, Assignment.STRATIFIED, Estimation.DIFFERENCE_IN_DIFFERENCES));
        all.put("stepped-wedge", with(planned, Assignment.STEPPED_WEDGE, Estimation.STEPPED_WEDGE));
        all.put("staggered", with(planned, Assignment.STEPPED_WEDGE, Estimation.GROUP_TIME));
        all.put("cut-off", with(planned, Assignment.SCORE_CUTOFF, Estimation.REGRESSION_DISCONTINUITY));
        all.put("synthetic-control", with(planned, Assignment.RANDOM, Estimation.SYNTHETIC_CONTROL));
        all.put("individuals", with(planned, Assignment.RANDOM, Estimation.INDIVIDUAL_TRIAL));
        all.put("showcase", with(planned, Assignment.SHOWCASE, Estimation.NAIVE_DIFFERENCE));
        all.put("worst-first", with(planned, Assignment.WORST_FIRST, Estimation.PRE_POST));
        all.put("volunteers", with(planned, Assignment.SELF_SELECTION, Estimation.DIFFERENCE_IN_DIFFERENCES));
        all.put("before-and-after", with(planned, Assignment.RANDOM, Estimation.PRE_POST));
        return all;
    }

    /** Those of these names, or {@value #ALL}; the planned one always. */
    public static Map<String, Sandbox> chosen(Sandbox planned, Collection<String> names) {
        var chosen = of(planned);
        if (!names.contains(ALL)) {
            chosen.keySet().removeIf(name -> !name.equals(PLANNED) && !names.contains(name));
        }
        return chosen;
    }

    private static Sandbox with(Sandbox planned, Assignment assignment, Estimation method) {
        var sites = planned.sites();
        return planned.with(
                new Sites(sites.clusters(), sites.comparison(), assignment, sites.steps()),
                planned.evaluation().by(method));
    }
}
