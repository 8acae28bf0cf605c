package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.ServiceDisruption;
import org.foreshore.rules.SiteHazard;
import org.foreshore.rules.SiteHazard.Force;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * How much an earthquake breaks is stated, not worked out from its magnitude; all of it is assumed. It comes unannounced: nobody
 * is warned, and phones lost in it are left out.
 */
@AutoService(Shock.class)
@Titled(
        id = "earthquake",
        title = "Earthquake",
        says = "The grid fails, part of the sites break, and offices and centres are closed for a month.")
@Heeds(Key.WHERE)
public record Earthquake(
        @Says("Share of the settlements in reach that it strikes")
        Share severity,

        @Says("Share of the sites there that it breaks") Share broken,

        @Says("Part of offices and centres in reach closed in the first month")
        Share closed,

        @Says(value = "Days until half of the sites without power are back", unit = "days", max = 365)
        double siteDays,

        @Says(value = "Days until half of the grid is back", unit = "days", max = 365)
        double gridDays)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Earthquake() {
        this(Share.ofPercent(40), Share.ofPercent(30), Share.ofPercent(30), 7, 14);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        if (!first) {
            return conditions;
        }
        double struck = strength * severity.value();
        return conditions
                .with(new SiteHazard(struck, Force.SHAKING, broken.value(), siteDays, gridDays, 0, reach))
                .with(ServiceDisruption.closed(struck * closed.value(), reach));
    }
}
