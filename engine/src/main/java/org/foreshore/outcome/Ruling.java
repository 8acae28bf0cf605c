package org.foreshore.outcome;

import java.util.List;

/**
 * What evaluators say of a sandbox, in words for its log.
 *
 * @param evidence what was found
 * @param ground why what follows does
 * @param decision what follows
 * @param figures that the evidence holds, in the order of its words; none if nothing could be estimated
 */
public record Ruling(Next next, String evidence, String ground, String decision, List<Double> figures) {

    public Ruling {
        figures = List.copyOf(figures);
    }

    /** Without any figure. */
    public Ruling(Next next, String evidence, String ground, String decision) {
        this(next, evidence, ground, decision, List.of());
    }
}
