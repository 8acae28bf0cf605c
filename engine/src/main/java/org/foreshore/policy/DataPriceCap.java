package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.PriceCap;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * The Broadband Commission asks for a basket of 2 GB at no more than 2 % of income. A cap costs the state nothing; users
 * pay less, and operators have less to build with. It binds everywhere, or in the places it is meant for, and there for
 * everybody.
 */
@AutoService(PolicyLever.class)
@Titled(id = "price-cap", title = "Price cap", says = "1 GB of data may cost no more than a part of mean income.")
@Heeds(Key.WHERE)
public record DataPriceCap(
        @Says("Most that 1 GB may cost, as a part of mean monthly income")
        Share incomePerGb,

        @Says("Part of what is above it by which operators lower the price")
        Share passThrough,

        @Says("Part of the price cut by which operators have less to build with")
        Share investmentLost)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public DataPriceCap() {
        this(Share.ofPercent(0.5), Share.ofPercent(80), Share.ofPercent(50));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(
                new PriceCap(incomePerGb.value(), strength * passThrough.value(), investmentLost.value(), reach));
    }
}
