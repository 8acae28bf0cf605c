package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** What is expected of the package, fixed before anything is measured. */
@Titled(
        id = "hypothesis",
        title = "Hypothesis",
        says = "What the package is expected to move, and by how much at least.")
public record Hypothesis(
        @Says("Indicator that decides") String indicator,

        @Says("Group of residents in which it is measured, as rural-female")
        String group,

        @Says("Which way the effect is hoped to go: as the indicator says, up or down")
        Direction direction,

        @Says(
                value =
                        "Smallest effect worth having, in the unit of the indicator. Assumed, as every country must say its own",
                min = 1e-9)
        double worthwhile,

        @Says("Chance, before anything is known, that the package does nothing at all. 0 for none; of ideas that "
                + "governments try about half have shown none")
        Share doubt)
        implements Component {

    /** The documented defaults. */
    public Hypothesis() {
        this("internet-use", "all", Direction.BETTER, 0.03, Share.NONE);
    }
}
