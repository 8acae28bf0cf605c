package org.foreshore.outcome;

import java.util.List;
import java.util.Optional;

/**
 * A line of a sandbox's decision log: a transition, or a remark, which goes from a stage to itself.
 *
 * @param month of the horizon; before it for what is done before
 * @param actor who acted, as "regulator"
 * @param evidence what was seen
 * @param breach the figure and bar that it is owed to, if any
 * @param figures that the words hold, in their order, for whoever says it in another language; none if they hold none
 */
public record Step(
        int month,
        Stage from,
        Stage to,
        String actor,
        String evidence,
        String reason,
        Optional<Breach> breach,
        List<Double> figures) {

    /** Acts on interim looks, and says what was found. */
    public static final String EVALUATOR = "evaluator";

    public Step {
        figures = List.copyOf(figures);
    }

    /** Owed to no bar, and without figures. */
    public Step(int month, Stage from, Stage to, String actor, String evidence, String reason) {
        this(month, from, to, actor, evidence, reason, Optional.empty(), List.of());
    }

    public boolean isRemark() {
        return from == to;
    }

    Step owedTo(Breach why) {
        return new Step(month, from, to, actor, evidence, reason, Optional.of(why), figures);
    }

    Step holding(List<Double> what) {
        return new Step(month, from, to, actor, evidence, reason, breach, what);
    }

    /** The same line in other words. */
    public Step saying(String otherEvidence, String otherReason) {
        return new Step(month, from, to, actor, otherEvidence, otherReason, breach, figures);
    }
}
