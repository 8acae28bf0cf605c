package org.foreshore.sandbox;

import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Where the pilot takes place, and what it is compared with. */
@Titled(id = "sites", title = "Sites", says = "How many settlements take part, and how they are chosen.")
public record Sites(
        @Says(
                value = "Settlements with the package. 10: the median of trials in villages is of this order, assumed",
                unit = "settlements",
                min = 1,
                max = 10_000)
        int clusters,

        @Says(value = "Settlements it is compared with; 0 for none", unit = "settlements", max = 10_000)
        int comparison,

        @Says("How the settlements of the pilot are chosen") Assignment assignment,

        @Says(value = "Steps of a stepped wedge", unit = "steps", min = 1, max = 36)
        int steps)
        implements Component {

    /** The documented defaults. */
    public Sites() {
        this(10, 10, Assignment.RANDOM, 4);
    }
}
