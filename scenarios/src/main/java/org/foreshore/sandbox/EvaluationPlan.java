package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** How the effect is estimated, fixed before anything is measured. */
@Titled(id = "evaluation", title = "Evaluation", says = "How the effect is estimated.")
public record EvaluationPlan(
        @Says("Estimator; `fitting` is the one that fits the choice of sites")
        Estimation estimator,

        @Says("Two-sided level of the test") Share alpha,

        @Says("Chance wanted to find a worthwhile effect") Share power)
        implements Component {

    /** The documented defaults. */
    public EvaluationPlan() {
        this(Estimation.FITTING, new Share(0.05), new Share(0.8));
    }
}
