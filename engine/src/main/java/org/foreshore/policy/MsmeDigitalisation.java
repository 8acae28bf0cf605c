package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.FirmSupport;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Most micro firms that are offline name no need for it (71 %), then cost (35 %) and skills (34 %): a marketplace answers
 * the first, a grant the second, training the third. What each of them brings is assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "msme-digitalisation",
        title = "Support of small firms",
        says = "Advice, training and grants for micro and small firms that are not online, and a common marketplace.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record MsmeDigitalisation(
        @Says(value = "Firms advised each month", unit = "firms", max = 1000000)
        int firmsPerMonth,

        @Says("Cost of advising and training one firm") Money costPerFirm,
        @Says("Grant to an advised firm that goes online") Money grant,

        @Says("Part of the digital skill lacking that is taught")
        Share training,

        @Says("Part of the customers not online yet whom the marketplace brings")
        Share marketplace,

        @Says("Cost of the marketplace for a year") Money marketplaceCostPerYear,
        @Says("Most money for advice and grants each year") Money budgetPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public MsmeDigitalisation() {
        this(
                20,
                Money.usd(80),
                Money.usd(60),
                Share.ofPercent(50),
                Share.ofPercent(10),
                Money.usd(20_000),
                Money.usd(40_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new FirmSupport(
                strength * firmsPerMonth,
                strength * budgetPerYear.usd() / 12,
                costPerFirm.usd(),
                grant.usd(),
                training.value(),
                strength * marketplace.value(),
                strength * marketplaceCostPerYear.usd() / 12,
                reach));
    }
}
