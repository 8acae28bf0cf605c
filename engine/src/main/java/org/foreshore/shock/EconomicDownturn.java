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

/**
 * Real incomes fall and prices in dollars stay. All lose the same part everywhere: a simplification, since the poor mostly
 * lose more.
 */
@AutoService(Shock.class)
@Titled(id = "economic-downturn", title = "Economic downturn", says = "Incomes fall while prices stay as they are.")
@Heeds({Key.MONTHS, Key.RAMP})
public record EconomicDownturn(
        @Says("Part of real income lost") Share incomeLoss) implements Shock {

    /** The defaults a scenario starts from. */
    public EconomicDownturn() {
        this(Share.ofPercent(10));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new PriceChange(1, 1, 1 - strength * incomeLoss.value()));
    }
}
