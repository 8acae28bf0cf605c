package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.CentreFund;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Centres run for as long as the lever holds. In Bangladesh a Digital Centre lies about 3 km away, the sub-district office 20 km;
 * many earn less than 65 USD a month (a2i; Faroqi 2015).
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "access-centres",
        title = "Assisted access centres",
        says = "Opens centres where staff help with digital services.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record AccessCentres(
        @Says(value = "Centres opened each year", unit = "centres", max = 100000)
        int centresPerYear,

        @Says(value = "Distance from home to a new centre", unit = "km", max = 50)
        double distance,

        @Says(value = "Hours that it is open", unit = "hours a week", min = 1, max = 100)
        double hoursPerWeek,

        @Says("How far its staff make up for a disability") Share staffForDisability,

        @Says("Cost of opening one") Money openingCost,

        @Says("Cost of running one for a year") Money runningCost)
        implements PolicyLever {

    /** Hours that an official or assistant works in a week. */
    private static final double FULL_WEEK = 40;

    /** The defaults a scenario starts from. */
    public AccessCentres() {
        this(6, 3, FULL_WEEK, Share.ofPercent(50), Money.usd(4_000), Money.usd(2_400));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new CentreFund(
                strength * centresPerYear / 12,
                Double.POSITIVE_INFINITY,
                openingCost.usd(),
                runningCost.usd(),
                distance,
                hoursPerWeek / FULL_WEEK,
                staffForDisability.value(),
                reach));
    }
}
