package org.foreshore.sandbox;

import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** A look in the course of the test at which it must have shown something to go on. Source: Nesta, regulators' toolkit. */
@Titled(id = "gate", title = "Stage gate", says = "What must be seen by a month of the test for it to go on.")
public record StageGate(
        @Says(value = "Month of the test after which one looks", unit = "months", min = 1, max = 36)
        int month,

        @Says(
                value = "Least gain over the comparison seen by then, in the unit of the indicator, better being more",
                min = Double.NEGATIVE_INFINITY)
        double atLeast)
        implements Component {

    /** The documented defaults. */
    public StageGate() {
        this(6, 0);
    }
}
