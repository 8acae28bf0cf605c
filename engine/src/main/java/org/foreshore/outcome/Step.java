package org.foreshore.outcome;

/**
 * A line of a sandbox's decision log: a transition, or a remark, which goes from a stage to itself.
 *
 * @param month of the horizon; before it for what is done before
 * @param actor who acted, as "regulator"
 * @param evidence what was seen
 */
public record Step(int month, Stage from, Stage to, String actor, String evidence, String reason) {

    public boolean isRemark() {
        return from == to;
    }
}
