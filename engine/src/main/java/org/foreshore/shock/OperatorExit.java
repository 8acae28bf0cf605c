package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.NetworkLoss;
import org.foreshore.rules.PriceChange;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * An operator gives up and its sites are dark until somebody takes them over, which is when the shock ends; those who stay raise
 * prices everywhere. With no share it is a rise of prices alone.
 */
@AutoService(Shock.class)
@Titled(
        id = "operator-exit",
        title = "Operator exit or price hike",
        says = "An operator switches its sites off, and the others raise prices.")
@Heeds(
        value = {Key.MONTHS, Key.RAMP},
        partly = Key.WHERE,
        but = "data become dearer everywhere")
public record OperatorExit(
        @Says("Its part of all sites: of capacity, and of places that nobody else serves")
        Share share,

        @Says(value = "Rise of the price of data", max = 4) double dataPriceRise)
        implements Shock {

    /** The defaults a scenario starts from. */
    public OperatorExit() {
        this(Share.ofPercent(25), 0.15);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions
                .with(new NetworkLoss(strength * share.value(), reach))
                .with(new PriceChange(1 + strength * dataPriceRise, 1, 1));
    }
}
