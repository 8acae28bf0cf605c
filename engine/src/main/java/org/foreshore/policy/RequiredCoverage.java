package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.CoverageObligation;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * A licence condition. It costs the state nothing, takes the operators' capital from other places, and what it does not
 * earn is passed on in prices in part.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "coverage-obligation",
        title = "Coverage obligation",
        says = "Operators must cover a share of residents with 4G from their own money, or pay a penalty.")
@Heeds(Key.WHERE)
public record RequiredCoverage(
        @Says("Share of the residents in reach to be covered once fully in force")
        Share coverage,

        @Says("Paid each month for every resident short of the share")
        Money penaltyPerResident)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public RequiredCoverage() {
        this(Share.ofPercent(95), Money.usd(0.5));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new CoverageObligation(strength * coverage.value(), penaltyPerResident.usd(), reach));
    }
}
