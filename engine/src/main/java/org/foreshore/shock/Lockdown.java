package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.PriceChange;
import org.foreshore.rules.ServiceDisruption;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * As in a pandemic: informal incomes fell 5 to 20 % in 2020, and online use of services rose where it could. Incomes fall
 * everywhere; the rest holds in its reach.
 */
@AutoService(Shock.class)
@Titled(
        id = "lockdown",
        title = "Lockdown",
        says = "Offices and centres close in part, getting there takes longer, needs grow, and incomes fall.")
public record Lockdown(
        @Says("Part of offices and centres closed") Share closed,

        @Says(value = "Time of travel over the ordinary", min = 1, max = 10)
        double travel,

        @Says(value = "Needs over the ordinary", min = 1, max = 5)
        double needs,

        @Says("Part of income lost") Share incomeLoss)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Lockdown() {
        this(Share.ofPercent(60), 2, 1.5, Share.ofPercent(10));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        double open = 1 - strength * closed.value();
        return conditions
                .with(new ServiceDisruption(
                        open, open, 1, 1 + strength * (travel - 1), 1 + strength * (needs - 1), reach))
                .with(new PriceChange(1, 1, 1 - strength * incomeLoss.value()));
    }
}
