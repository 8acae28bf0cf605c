package org.foreshore.policy;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.foreshore.rules.BuildFund;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Closes the gap between what a site costs and what it earns, by least-subsidy auction; whether anybody then subscribes
 * is each resident's own decision.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "rural-broadband",
        title = "Rural broadband build subsidy",
        says = "Pays operators what they lack to build 4G sites, cheapest per newly covered resident first.")
@Heeds({Key.WHERE, Key.BUDGET})
public record RuralBroadband(
        @Says(value = "Settlements that may be served each year", unit = "settlements", max = 100000)
        int sitesPerYear,

        @Says("Most money spent each year") Money budgetPerYear,

        @Says(value = "How many times a rural resident counts against an urban one", max = 10)
        double ruralWeight)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public RuralBroadband() {
        this(12, Money.usd(2_000_000), 1.5);
    }

    /** Nothing is built that no operator lacks money for. */
    @Override
    public Optional<String> lacking() {
        if (sitesPerYear == 0) {
            return Optional.of("sitesPerYear");
        }
        return budgetPerYear.usd() == 0 ? Optional.of("budgetPerYear") : Optional.empty();
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(
                new BuildFund(strength * sitesPerYear / 12, strength * budgetPerYear.usd() / 12, ruralWeight, reach));
    }
}
