package org.foreshore.sandbox;

import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Figures of the rule by which the sandbox ends, fixed before it begins. */
@Titled(id = "exit", title = "Exit rule", says = "Figures of the rule by which the sandbox ends.")
public record ExitPlan(
        @Says("Level of the interval that decides. 0.9: each side has 5 %")
        Share level,

        @Says("Most one would pay for each resident gained; 0 for no limit")
        Money costLimit,

        @Says("The waived rule is held to be the obstacle, so that an effect changes the rule for all")
        boolean ruleIsObstacle)
        implements Component {

    /** The documented defaults. */
    public ExitPlan() {
        this(new Share(0.9), Money.usd(0), false);
    }
}
