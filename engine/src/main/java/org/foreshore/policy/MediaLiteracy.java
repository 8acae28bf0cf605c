package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Correction;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Residents who were reached pass on half as much; what corrections and the cost do is assumed. */
@AutoService(PolicyLever.class)
@Titled(
        id = "media-literacy",
        title = "Media literacy and corrections",
        says = "Residents learn to doubt what they pass on, and rumours are answered sooner.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record MediaLiteracy(
        @Says("Share of residents who have learnt to doubt what they pass on")
        Share reached,

        @Says(value = "How much sooner rumours are answered, as a part of the ordinary rate", max = 4)
        double correctionSpeed,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public MediaLiteracy() {
        this(Share.ofPercent(40), 0.3, Money.usd(60_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Correction(
                strength * reached.value(), strength * correctionSpeed, strength * costPerYear.usd() / 12, reach));
    }
}
