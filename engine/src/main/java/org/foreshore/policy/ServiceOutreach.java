package org.foreshore.policy;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.foreshore.rules.Outreach;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Awareness is the first barrier; half of those entitled to a social tariff in the United Kingdom had not heard of it. Holds for
 * everybody in the places of its reach.
 */
@AutoService(PolicyLever.class)
@Titled(id = "service-outreach", title = "Outreach", says = "Tells residents that public services can be had online.")
@Heeds({Key.WHERE, Key.FIDELITY, Key.BUDGET})
public record ServiceOutreach(
        @Says("Monthly chance that an adult hears of it") Share chance,

        @Says("Cost of telling one adult") Money costPerContact,

        @Says("Most money spent each year") Money budgetPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public ServiceOutreach() {
        this(Share.ofPercent(5), Money.usd(0.2), Money.usd(100_000));
    }

    /** What costs nothing needs no money. */
    @Override
    public Optional<String> lacking() {
        if (chance.value() == 0) {
            return Optional.of("chance");
        }
        boolean unpaid = costPerContact.usd() > 0 && budgetPerYear.usd() == 0;
        return unpaid ? Optional.of("budgetPerYear") : Optional.empty();
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Outreach(
                strength * chance.value(), costPerContact.usd(), strength * budgetPerYear.usd() / 12, reach));
    }
}
