package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Resilience;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * After floods and storms most sites fail for want of power rather than by damage, and come back with it. The backup is for
 * emergencies: ordinary interruptions of the grid do not spend it. Holds for everybody in the places of its reach while it is in
 * force.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "network-resilience",
        title = "Network resilience",
        says = "Backup power, repair crews, roaming and portable cells keep service when a hazard strikes.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record NetworkResilience(
        @Says(value = "Hours of emergency backup at a site beyond what it has", unit = "hours", max = 720)
        double backupHours,

        @Says("Part of the time of repair saved") Share repairTimeSaved,

        @Says("Part of networks whose users may use others in an outage")
        Share roaming,

        @Says(value = "Portable cells that can be sent where service is missing", unit = "cells", max = 100_000)
        int portableCells,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public NetworkResilience() {
        this(48, Share.ofPercent(30), Share.ALL, 2, Money.usd(150_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Resilience(
                strength * backupHours,
                strength * repairTimeSaved.value(),
                strength * roaming.value(),
                strength * portableCells,
                strength * costPerYear.usd() / 12,
                reach));
    }
}
