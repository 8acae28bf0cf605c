package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Resilience;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * After floods and storms most sites fail for want of power rather than by damage, and come back with it. How many a backup saves
 * and how much faster crews are is assumed. Holds for everybody in the places of its reach, for hazards that strike while it is in
 * force.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "network-resilience",
        title = "Network resilience",
        says = "Backup power and repair crews keep sites in service when a hazard strikes.")
public record NetworkResilience(
        @Says("Part of the sites that would fail and that backup power keeps in service")
        Share sitesSpared,

        @Says("Part of the time of repair saved") Share repairTimeSaved,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public NetworkResilience() {
        this(Share.ofPercent(40), Share.ofPercent(30), Money.usd(150_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Resilience(
                strength * sitesSpared.value(),
                strength * repairTimeSaved.value(),
                strength * costPerYear.usd() / 12,
                reach));
    }
}
