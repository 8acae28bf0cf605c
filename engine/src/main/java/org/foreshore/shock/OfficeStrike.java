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

/**
 * A channel fails while the need does not.
 */
@AutoService(Shock.class)
@Titled(id = "office-strike", title = "Strike at offices", says = "Officials do not work, or work less.")
@Heeds({Key.WHERE, Key.MONTHS, Key.RAMP})
public record OfficeStrike(
        @Says("Part of officials who stay away") Share away) implements Shock {

    /** The defaults a scenario starts from. */
    public OfficeStrike() {
        this(Share.ofPercent(70));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return conditions.with(new ServiceDisruption(1 - strength * away.value(), 1, 1, 1, 1, reach));
    }
}
