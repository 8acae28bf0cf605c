package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.OfficeRule;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * In Latin America a quarter of procedures takes three visits or more (IDB); shared records can make it one. The saving and
 * the errors are assumed (0 to 20 %).
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "once-only",
        title = "Once-only records",
        says = "Agencies share records, so that residents bring papers once.")
@Heeds({Key.FIDELITY, Key.BUDGET})
public record OnceOnly(
        @Says("Part of visits saved when all agencies are linked")
        Share visitsSaved,

        @Says("Procedures in which the shared record is wrong, and that take as many visits again to put it right")
        Share wrongRecords,

        @Says("Cost for a year") Money costPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public OnceOnly() {
        this(Share.ofPercent(30), Share.ofPercent(2), Money.usd(100_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        double wrong = wrongRecords.value();
        double saved = (1 - wrong) * visitsSaved.value() - wrong;
        return regime.with(OfficeRule.faster(1, 1 - strength * saved, strength * costPerYear.usd() / 12));
    }
}
