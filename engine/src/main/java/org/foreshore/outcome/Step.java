package org.foreshore.outcome;

import java.util.Optional;

/**
 * A line of a sandbox's decision log: a transition, or a remark, which goes from a stage to itself.
 *
 * @param month of the horizon; before it for what is done before
 * @param actor who acted, as "regulator"
 * @param evidence what was seen
 * @param breach the figure and bar that it is owed to, if any
 */
public record Step(
        int month, Stage from, Stage to, String actor, String evidence, String reason, Optional<Breach> breach) {

    /** Acts on interim looks, and says what was found. */
    public static final String EVALUATOR = "evaluator";

    /** Owed to no bar. */
    public Step(int month, Stage from, Stage to, String actor, String evidence, String reason) {
        this(month, from, to, actor, evidence, reason, Optional.empty());
    }

    public boolean isRemark() {
        return from == to;
    }

    Step owedTo(Breach why) {
        return new Step(month, from, to, actor, evidence, reason, Optional.of(why));
    }

    /** The same line in other words. */
    public Step saying(String otherEvidence, String otherReason) {
        return new Step(month, from, to, actor, otherEvidence, otherReason, breach);
    }
}
