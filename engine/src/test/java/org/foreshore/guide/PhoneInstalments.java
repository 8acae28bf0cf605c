package org.foreshore.guide;

import org.foreshore.policy.PolicyLever;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

// region lever
/** Lets people pay for a smartphone month by month; the state guarantees, and pays nothing towards the price. */
@Titled(id = "phone-instalments", title = "Phone instalments", says = "Smartphones are paid over many months.")
@Heeds({Key.WHERE, Key.FOR, Key.FIDELITY})
public record PhoneInstalments(
        @Says(value = "Months over which a phone is paid", unit = "months", min = 1, max = 36)
        int over,

        @Says(value = "Contracts that can be signed each month", unit = "contracts", max = 1e6)
        int contractsPerMonth)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public PhoneInstalments() {
        this(18, 1000);
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        var unlimited = Double.POSITIVE_INFINITY;
        double places = strength * contractsPerMonth;
        return regime.with(new Programme(Offer.DEVICE, places, unlimited, 0, 0, over, 0, reach));
    }
}
// end
