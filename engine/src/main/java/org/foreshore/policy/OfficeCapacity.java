package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Never follows from digitisation by itself: closing offices is a decision of its own, with a risk of exclusion. Where a part of
 * them closes, the way to the nearest of the rest is longer: by the root of how many fewer there are, as between points at random.
 */
@AutoService(PolicyLever.class)
@Titled(id = "office-capacity", title = "Office capacity", says = "Keeps offices open longer, or closes some of them.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record OfficeCapacity(
        @Says(value = "Change of the officials at work, -1 to 1", min = -0.9, max = 2)
        double change,

        @Says("Part of a cut that is made by closing offices, so that ways grow longer, rather than by shorter hours")
        Share byClosing,

        @Says("Cost of this for a year; what closing saves is not counted")
        Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public OfficeCapacity() {
        this(0.2, Share.ALL, Money.usd(50_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        double offices = 1 + strength * byClosing.value() * Math.min(0, change);
        return regime.with(new OfficeRule(1 + strength * change, offices, 1, 1, strength * costPerYear.usd() / 12));
    }
}
