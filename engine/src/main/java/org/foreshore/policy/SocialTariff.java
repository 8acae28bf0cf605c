package org.foreshore.policy;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.foreshore.rules.Programme;
import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Take-up is limited by who knows of it: in the United Kingdom 5 % of those entitled in 2023, while half had never heard
 * of it.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "social-tariff",
        title = "Social tariff",
        says = "A lasting rebate on data for those entitled who know of it.")
@Heeds({Key.WHERE, Key.FOR, Key.FIDELITY, Key.BUDGET})
public record SocialTariff(
        @Says("Part of the data price the state pays") Share rebate,

        @Says("Monthly chance that somebody entitled hears of it")
        Share outreach,

        @Says("Most money spent each year") Money budgetPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public SocialTariff() {
        this(Share.ofPercent(50), Share.ofPercent(2), Money.usd(500_000));
    }

    /** A rebate costs the state what it is worth. */
    @Override
    public Optional<String> lacking() {
        if (rebate.value() == 0) {
            return Optional.of("rebate");
        }
        return budgetPerYear.usd() == 0 ? Optional.of("budgetPerYear") : Optional.empty();
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Programme(
                Offer.TARIFF,
                Double.POSITIVE_INFINITY,
                strength * budgetPerYear.usd() / 12,
                0,
                rebate.value(),
                0,
                outreach.value(),
                reach));
    }
}
