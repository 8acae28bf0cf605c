package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.ServiceDisruption;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** A firm that runs a part of the state's services fails or walks out, and its part stands still until somebody takes over. */
@AutoService(Shock.class)
@Titled(
        id = "vendor-failure",
        title = "Vendor failure",
        says = "A firm that runs online services or centres fails, and they stand still in part.")
@Heeds({Key.WHERE, Key.MONTHS, Key.RAMP})
public record VendorFailure(
        @Says("Part of the time in which online services do not work")
        Share platform,

        @Says("Part of centres closed") Share centres)
        implements Shock {

    /** The defaults a scenario starts from. */
    public VendorFailure() {
        this(Share.ofPercent(50), Share.ofPercent(50));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(
                new ServiceDisruption(1, 1 - strength * centres.value(), 1 - strength * platform.value(), 1, 1, reach));
    }
}
