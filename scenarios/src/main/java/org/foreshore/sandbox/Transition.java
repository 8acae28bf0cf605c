package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** How the package would go to scale. */
@Titled(id = "transition", title = "Transition", says = "How the package would go to scale.")
public record Transition(
        @Says(value = "Months until all settlements have it", unit = "months", max = 120)
        int ramp,

        @Says("Part of what is paid for that is delivered once officials run it everywhere. Range 0.3 to 1, "
                + "assumed 0.8")
        Share fidelity)
        implements Component {

    /** The documented defaults. */
    public Transition() {
        this(12, new Share(0.8));
    }
}
