package org.foreshore.shock;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.SiteHazard;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * After cyclone Remal (2024) 56 % of 58,298 sites in Bangladesh were down; physical damage takes months to mend, as after
 * Maria in Puerto Rico (half-life 70 days).
 */
@AutoService(Shock.class)
@Titled(id = "cyclone", title = "Cyclone", says = "Wind breaks masts and power lines; repairs take months.")
public record Cyclone(
        @Says("Share of the settlements in reach whose sites fail")
        Share severity,

        @Says(value = "Months until half of the failed sites are back", unit = "months", min = 0.05, max = 24)
        double repairHalfLife)
        implements Shock {

    /** The defaults a scenario starts from. */
    public Cyclone() {
        this(new Share(0.56), 1.5);
    }

    @Override
    public Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach) {
        return first ? conditions.with(new SiteHazard(strength * severity.value(), repairHalfLife, reach)) : conditions;
    }
}
