package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.BackhaulGrant;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Makes remote sites viable that earn their running costs but not their link.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "backhaul-subsidy",
        title = "Backhaul subsidy",
        says = "Pays a part of the link that ties a new site to the trunk network.")
public record BackhaulSubsidy(
        @Says("Part of the cost of the link") Share share,
        @Says("Most money spent each year") Money budgetPerYear) implements PolicyLever {

    /** The defaults a scenario starts from. */
    public BackhaulSubsidy() {
        this(Share.ofPercent(50), Money.usd(1_000_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new BackhaulGrant(share.value(), strength * budgetPerYear.usd() / 12, reach));
    }
}
