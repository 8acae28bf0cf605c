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
 * After cyclone Remal (2024) 56 % of 58,298 sites in Bangladesh were down, most for want of power. After Utor in the Philippines
 * (2013) mobile service was expected back within two days and power within two weeks to two months. Phones lost (2 to 10 %) and
 * offices closed are assumed.
 */
@AutoService(Shock.class)
@Titled(
        id = "cyclone",
        title = "Cyclone",
        says = "The grid fails in the path of the storm, and the strongest wind breaks masts.")
@Heeds(Key.WHERE)
public record Cyclone(
        @Says("Share of the settlements in reach that lie in its path")
        Share severity,

        @Says(value = "Wind where it is strongest", unit = "metres per second", max = 100)
        double peakWind,

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
    public Cyclone() {
        this(new Share(0.56), 55, 7, 21, Share.ofPercent(5), Share.ofPercent(30));
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        if (!first) {
            return conditions;
        }
        double struck = strength * severity.value();
        return conditions
                .with(new SiteHazard(struck, Force.WIND, peakWind, siteDays, gridDays, phonesLost.value(), reach))
                .with(ServiceDisruption.closed(struck * closed.value(), reach));
    }
}
