package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Late disclosure deepens the fall of trust after a breach, and compensation repairs it (Muzatko and Bansal 2023). The lift of up
 * to 0.08 is assumed; ramp it over 24 months. In force,
 * victims of a breach are told at once.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "data-protection",
        title = "Data protection and redress",
        says = "Rules, oversight and prompt disclosure make services more worthy of trust.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record DataProtection(
        @Says(value = "Added to lasting trust once in force, 0 to 0.2", max = 0.2)
        double trustLift,

        @Says("Part of breaches kept off, and of their harm")
        Share protection,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public DataProtection() {
        this(0.08, Share.ofPercent(40), Money.usd(60_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Assurance(
                strength * trustLift,
                1,
                1,
                strength * protection.value(),
                strength,
                strength * costPerYear.usd() / 12));
    }
}
