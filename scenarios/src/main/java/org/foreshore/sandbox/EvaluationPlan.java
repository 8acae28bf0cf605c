package org.foreshore.sandbox;

import java.util.List;
import java.util.stream.IntStream;
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

        @Says("Chance wanted to find a worthwhile effect") Share power,

        @Says(
                value = "Interim looks, spread evenly over the test, at which it may end early; 0 for none",
                unit = "looks",
                max = 11)
        int looks,

        @Says("What looks are tested against: the level spent over them, or all of it each time")
        Boundaries boundaries,

        @Says("A look ends the test if the chance still to show the smallest worthwhile effect, were it true, is below "
                + "this; 0 for never. Assumed 0.1")
        Share futility)
        implements Component {

    /** The documented defaults. */
    public EvaluationPlan() {
        this(Estimation.FITTING, new Share(0.05), new Share(0.8));
    }

    /** Without interim looks. */
    public EvaluationPlan(Estimation estimator, Share alpha, Share power) {
        this(estimator, alpha, power, 0, Boundaries.SPENT, new Share(0.1));
    }

    /** The same by another estimator. */
    public EvaluationPlan by(Estimation other) {
        return new EvaluationPlan(other, alpha, power, looks, boundaries, futility);
    }

    /** Months of the test after which one looks, in order, all before its last. */
    public List<Integer> months(int test) {
        return IntStream.rangeClosed(1, looks)
                .map(look -> (int) Math.round((double) test * look / (looks + 1)))
                .filter(month -> month > 0 && month < test)
                .distinct()
                .boxed()
                .toList();
    }
}
