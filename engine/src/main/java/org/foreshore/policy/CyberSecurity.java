package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Security;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Each unit of effort cuts breaches and the length of attacks to about a third (assumed 0.14 to 0.6). Holds for the platform, so
 * everywhere; the cost is assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "cyber-security",
        title = "Cyber security and platform capacity",
        says = "Protects online services from breaches and attacks, and makes the platform larger.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record CyberSecurity(
        @Says(value = "Effort: each unit cuts breaches and the length of attacks to about a third", max = 3)
        double effort,

        @Says(value = "Procedures that the platform bears, added as a part of those at the start", max = 10)
        double capacity,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public CyberSecurity() {
        this(1, 0.5, Money.usd(120_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Security(strength * effort, strength * capacity, strength * costPerYear.usd() / 12));
    }
}
