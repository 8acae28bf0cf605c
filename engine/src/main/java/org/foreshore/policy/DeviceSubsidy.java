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
 * Vouchers go to residents in reach who have no smartphone; one that is not used in its month returns to the budget. How much of instalments
 * is never paid is assumed (0 to 30 %).
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "device-subsidy",
        title = "Device subsidy and instalments",
        says = "Vouchers for a part of the price of an entry smartphone, and payment in instalments.")
@Heeds({Key.WHERE, Key.FOR, Key.FIDELITY, Key.BUDGET})
public record DeviceSubsidy(
        @Says("Part of the price the state pays") Share share,

        @Says(value = "Months over which the rest is paid; 0 leaves it as it is", unit = "months", max = 36)
        int instalmentMonths,

        @Says("Part of what is left to pay in instalments that is never paid, and that the state makes good")
        Share unpaid,

        @Says("Most money spent each year") Money budgetPerYear)
        implements PolicyLever {

    /** The defaults a scenario starts from. */
    public DeviceSubsidy() {
        this(Share.ofPercent(40), 12, Share.ofPercent(5), Money.usd(500_000));
    }

    /** Instalments cost the state only what is never paid of them. */
    @Override
    public Optional<String> lacking() {
        if (share.value() == 0 && instalmentMonths == 0) {
            return Optional.of("share");
        }
        boolean free = share.value() == 0 && unpaid.value() == 0;
        return budgetPerYear.usd() == 0 && !free ? Optional.of("budgetPerYear") : Optional.empty();
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        return regime.with(new Programme(
                        Offer.DEVICE,
                        Double.POSITIVE_INFINITY,
                        strength * budgetPerYear.usd() / 12,
                        0,
                        share.value(),
                        instalmentMonths,
                        0,
                        reach)
                .guaranteeing(unpaid.value()));
    }
}
