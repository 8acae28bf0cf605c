package org.foreshore.sizing;

import java.util.function.DoubleUnaryOperator;

/**
 * How much of the level may be spent by a share of the information.
 *
 * <p>Source: K. Lan and D. DeMets, Discrete sequential boundaries for clinical trials, Biometrika 70 (1983).
 */
public enum Spending {
    /** Hardly anything early: for benefit. */
    OBRIEN_FLEMING,
    /** Nearly the same at each look: for harm. */
    POCOCK;

    /** One-sided level spent by each share of the information. */
    public DoubleUnaryOperator of(double oneSidedAlpha) {
        return this == POCOCK
                ? share -> oneSidedAlpha * StrictMath.log(1 + (Math.E - 1) * share)
                : share -> 2 * Normal.above(Normal.quantile(1 - oneSidedAlpha / 2) / Math.sqrt(share));
    }
}
