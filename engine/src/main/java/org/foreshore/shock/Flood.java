package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.SiteHazard;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Sites fail mostly for want of power and come back quickly once the water falls: in Bangladesh in August 2024, 15 % of
 * 12,250 sites in twelve districts were down, with a half-life of days (Daily Star 3684521).
 */
@AutoService(Shock.class)
@Titled(id = "flood", title = "Flood", says = "Water puts sites out of service; most are back within weeks.")
public record Flood(
        @Says("Share of the settlements in reach whose sites fail")
        Share severity,

        @Says(value = "Months until half of the failed sites are back", unit = "months", min = 0.05, max = 24)
        double repairHalfLife)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Flood() {
        this(new Share(0.3), 0.5);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return first ? conditions.with(new SiteHazard(strength * severity.value(), repairHalfLife, reach)) : conditions;
    }
}
