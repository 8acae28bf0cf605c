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
 * In Bangladesh in August 2024, 15 % of 12,250 sites in twelve districts were down, most for want of power, with a half-life of
 * two days (Daily Star 3684521). That half-life
 * holds the wait for the water to fall. How deep it stands at a site, phones lost (1 to 5 %) and offices closed are assumed.
 */
@AutoService(Shock.class)
@Titled(
        id = "flood",
        title = "Flood",
        says = "The grid fails where water stands, and sites that stand in it are damaged.")
@Heeds(Key.WHERE)
public record Flood(
        @Says("Share of the settlements in reach that are under water")
        Share severity,

        @Says(value = "Mean depth of the water at a site", unit = "metres", max = 10)
        double depth,

        @Says(value = "Days until half of the sites without power are back", unit = "days", max = 365)
        double siteDays,

        @Says(value = "Days until half of the grid is back", unit = "days", max = 365)
        double gridDays,

        @Says("Share of smartphones lost there by who does not act on a warning")
        Share phonesLost,

        @Says("Part of offices and centres closed there in the first month")
        Share closed)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Flood() {
        this(new Share(0.15), 0.1, 2, 7, Share.ofPercent(3), Share.ofPercent(15));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        if (!first) {
            return conditions;
        }
        double struck = strength * severity.value();
        return conditions
                .with(new SiteHazard(struck, Force.WATER, depth, siteDays, gridDays, phonesLost.value(), reach))
                .with(ServiceDisruption.closed(struck * closed.value(), reach));
    }
}
