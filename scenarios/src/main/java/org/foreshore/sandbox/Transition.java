package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * How the package would go to scale. The world at scale that a sandbox is held against has it everywhere, rising over
 * {@code ramp} months; a sandbox that decides to scale does so settlement by settlement, at most {@code step} each
 * half-year.
 */
@Titled(id = "transition", title = "Transition", says = "How the package would go to scale.")
public record Transition(
        @Says(value = "Months until all settlements have it", unit = "months", max = 120)
        int ramp,

        @Says("Part of what is paid for that is delivered once officials run it everywhere. Range 0.3 to 1, "
                + "assumed 0.8")
        Share fidelity,

        @Says("Most of the eligible settlements that begin within a half-year. Assumed a quarter")
        Share step,

        @Says(
                value = "Most settlements whose officials can begin within a half-year; 0 for no limit",
                unit = "settlements",
                max = 10_000)
        int capacity,

        @Says("Part of the eligible settlements, drawn by lot, that waits so that scaling keeps producing evidence. "
                + "Assumed a tenth")
        Share holdBack,

        @Says(value = "Months for which it waits", unit = "months", min = 1, max = 60)
        int holdBackMonths)
        implements Component {

    /** The documented defaults. */
    public Transition() {
        this(12, new Share(0.8), new Share(0.25), 0, new Share(0.1), 12);
    }
}
