package org.foreshore.sandbox;

import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Something else that the package may move. It decides nothing, and is judged by p-values raised after Holm, since among
 * many outcomes some always move by luck. Shares are measured as the plan says; what is no share is read from registers.
 */
@Titled(
        id = "outcome",
        title = "Secondary outcome",
        says = "Something else that the package may move; it is told, and decides nothing.")
public record SecondaryOutcome(
        @Says("Indicator") String indicator,

        @Says("Group of residents in which it is measured, as rural-female")
        String group,

        @Says("Which way is better: as the indicator says, up or down")
        Direction direction)
        implements Component {

    /** The documented defaults. */
    public SecondaryOutcome() {
        this("needs-online", "all", Direction.BETTER);
    }

    /** Name of its figures. */
    public String name() {
        return indicator + ":" + group;
    }
}
