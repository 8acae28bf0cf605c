package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Assurance;
import org.foreshore.rules.Participation;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Closing the loop makes a success count for more and a failure for less. Sizes are assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "e-participation",
        title = "E-participation",
        says = "Residents are heard, complaints are answered, and failures are mended.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record EParticipation(
        @Says(value = "Gain of trust by a success over the status quo", min = 1, max = 3)
        double gain,

        @Says(value = "Loss of trust by a failure over the status quo", max = 1)
        double loss,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public EParticipation() {
        this(1.3, 0.6, Money.usd(40_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Participation(strength))
                .with(new Assurance(
                        0,
                        1 + strength * (gain - 1),
                        1 - strength * (1 - loss),
                        0,
                        0,
                        strength * costPerYear.usd() / 12));
    }
}
