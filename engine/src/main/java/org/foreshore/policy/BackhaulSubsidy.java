package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.BackhaulGrant;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Makes sites viable that earn what they cost but not their link. Where a place is too small or too poor for the site
 * itself, no part of the link makes up for it, and nothing is built or paid: a build subsidy or sharing acts there.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "backhaul-subsidy",
        title = "Backhaul subsidy",
        says =
                "Pays a part of the link that ties a new site to the trunk network. Changes nothing where the site itself"
                        + " does not pay.")
@Heeds({Key.WHERE, Key.BUDGET})
public record BackhaulSubsidy(
        @Says("Part of what the link costs over its life") Share share,
        @Says("Most money spent each year") Money budgetPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public BackhaulSubsidy() {
        this(Share.ofPercent(50), Money.usd(1_000_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new BackhaulGrant(share.value(), strength * budgetPerYear.usd() / 12, reach));
    }
}
