package org.foreshore.sandbox;

import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A bar watched every month by registers: how much worse a figure may become at the pilot's sites than at those it is
 * compared with, both against their baseline.
 */
@Titled(
        id = "guardrail",
        title = "Guardrail",
        says = "How much worse a figure may become at the pilot's sites before something is done.")
public record Guardrail(
        @Says("Indicator watched, or `spend` for the money spent by the package")
        String metric,

        @Says("Group in which it is watched") String group,

        @Says(
                "How much worse than the comparison, in the unit of the indicator. 2 points: losses to digital identity in "
                        + "Jharkhand were 2.4 %")
        double threshold,

        @Says(value = "Months in a row beyond the bar before something is done", unit = "months", min = 1, max = 36)
        int window,

        @Says("What is done") Action action)
        implements Component {

    /** Money instead of an indicator. */
    public static final String SPEND = "spend";

    /** The documented defaults. */
    public Guardrail() {
        this("needs-forgone", "all", 0.02, 2, Action.PAUSE);
    }

    public boolean watchesSpending() {
        return metric.equals(SPEND);
    }
}
