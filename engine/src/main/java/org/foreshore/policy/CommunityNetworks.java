package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.CommunityFund;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Serves villages of at most 5,000 residents where somebody takes the lead, at half the price and a third of the capacity
 * of an operator's site.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "community-networks",
        title = "Community networks",
        says = "Grants for small networks that villages without coverage build and run themselves.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record CommunityNetworks(
        @Says(value = "Grants each year", unit = "villages", max = 100000)
        int networksPerYear,

        @Says("What one grant pays") Money grant,
        @Says("Whether lasting technical support is given") boolean support)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public CommunityNetworks() {
        this(6, Money.usd(12_000), true);
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new CommunityFund(strength * networksPerYear / 12, grant.usd(), support, reach));
    }
}
