package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.PriceChange;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** The currency falls: imported devices and bandwidth cost more, and incomes lag behind. */
@AutoService(Shock.class)
@Titled(id = "currency-fall", title = "Currency fall", says = "Devices and data become dearer, and incomes lag behind.")
@Heeds({Key.MONTHS, Key.RAMP})
public record CurrencyFall(
        @Says(value = "Rise of the price of data", max = 4) double dataPriceRise,

        @Says(value = "Rise of the price of devices", max = 4)
        double devicePriceRise,

        @Says("Part of real income lost") Share incomeLoss)
        implements Shock {

    /** The defaults a scenario starts from. */
    public CurrencyFall() {
        this(0.2, 0.4, Share.ofPercent(5));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new PriceChange(
                1 + strength * dataPriceRise, 1 + strength * devicePriceRise, 1 - strength * incomeLoss.value()));
    }
}
