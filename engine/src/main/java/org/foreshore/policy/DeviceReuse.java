package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Reuse;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Refurbished phones are offered to residents in reach who have no smartphone, below the price of a new one; the state pays the
 * difference. They are counted as good as new, and no more are made good than are taken back; taking back holds for everybody.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "device-reuse",
        title = "Device re-use and recycling",
        says = "Old smartphones are taken back, made good again and offered cheaply, or recycled.")
@Heeds(
        value = Key.BUDGET,
        partly = {Key.WHERE, Key.FOR, Key.FIDELITY},
        but = "phones are taken back everywhere, from everybody, and as many as are paid for")
public record DeviceReuse(
        @Says(value = "Phones made good again each year", unit = "phones", max = 10_000_000)
        int refurbishedPerYear,

        @Says("Part of the price of a new phone that a refurbished one costs less")
        Share priceCut,

        @Says("Share of phones given up that are taken back")
        Share takeBack,

        @Says("Most money spent on lower prices each year") Money budgetPerYear,

        @Says("Cost of taking back for a year") Money collectionPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public DeviceReuse() {
        this(2_000, Share.ofPercent(40), Share.ofPercent(25), Money.usd(50_000), Money.usd(10_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        double perMonth = strength * refurbishedPerYear / 12;
        return regime.with(new Programme(
                        Offer.DEVICE, perMonth, strength * budgetPerYear.usd() / 12, 0, priceCut.value(), 0, 0, reach))
                .with(new Reuse(perMonth, strength * takeBack.value(), strength * collectionPerYear.usd() / 12));
    }
}
