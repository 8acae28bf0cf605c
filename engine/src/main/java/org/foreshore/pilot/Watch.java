package org.foreshore.pilot;

import org.foreshore.sandbox.Guardrail;

/**
 * One guardrail in the course of a test. It is breached once the figure has lain beyond the bar for so many months in a
 * row, and it is well again once it has lain below half of it for as long, so that it does not flicker.
 */
final class Watch {

    private static final double WELL = 0.5;

    private final Guardrail guardrail;
    private int beyond;
    private int below;
    private boolean breached;

    Watch(Guardrail guardrail) {
        this.guardrail = guardrail;
    }

    Guardrail guardrail() {
        return guardrail;
    }

    boolean isBreached() {
        return breached;
    }

    /** Sees a month; true if it breaches now. An undefined figure is no news. */
    boolean breaches(double figure) {
        beyond = figure > guardrail.threshold() ? beyond + 1 : 0;
        below = figure <= WELL * guardrail.threshold() ? below + 1 : 0;
        if (!breached && beyond >= guardrail.window()) {
            breached = true;
            return true;
        }
        if (breached && below >= guardrail.window()) {
            breached = false;
        }
        return false;
    }
}
