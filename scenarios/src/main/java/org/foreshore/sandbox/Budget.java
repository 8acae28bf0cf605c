package org.foreshore.sandbox;

import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * What running the sandbox costs beside the package itself. Regulators report from USD 25,000 to over a million (UNSGSA
 * and CCAF 2019); the defaults are assumptions within that.
 */
@Titled(id = "budget", title = "Budget", says = "What running the sandbox costs beside the package itself.")
public record Budget(
        @Says("Once") Money fixed,

        @Says("For each month of baseline and test") Money monthly,

        @Says("For each interview tried. Assumed") Money interview)
        implements Component {

    /** The documented defaults. */
    public Budget() {
        this(Money.usd(60_000), Money.usd(15_000), Money.usd(10));
    }

    /** USD of a sandbox of so many months and interviews. */
    public double usd(int months, long interviews) {
        return fixed.usd() + monthly.usd() * months + interview.usd() * interviews;
    }
}
