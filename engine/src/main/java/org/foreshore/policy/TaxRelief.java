package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Remission;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Cheaper for everybody, whether they need it or not; the public cost is the revenue forgone.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "tax-relief",
        title = "Tax relief on data and devices",
        says = "Remits a part of the taxes on data and of the duties on devices.")
@Heeds({})
public record TaxRelief(
        @Says("Part of the taxes on data remitted") Share data,
        @Says("Part of the duties on devices remitted") Share devices)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public TaxRelief() {
        this(Share.ofPercent(50), Share.ofPercent(50));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Remission(strength * data.value(), strength * devices.value()));
    }
}
