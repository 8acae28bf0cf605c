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
 * Officials' skills are among the first needs that local governments name. The saving is assumed; use the ramp for the time
 * training takes.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "officials-training",
        title = "Training of officials",
        says = "Officials learn to handle procedures faster.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record OfficialsTraining(
        @Says("Part of handling time saved once all are trained")
        Share timeSaved,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public OfficialsTraining() {
        this(Share.ofPercent(20), Money.usd(50_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(OfficeRule.faster(1 - strength * timeSaved.value(), 1, strength * costPerYear.usd() / 12));
    }
}
