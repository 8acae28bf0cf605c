package org.foreshore.policy;

import com.google.auto.service.AutoService;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ReliefScheme;
import org.foreshore.scenario.Reach;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Heeds;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * Relief is due where a hazard strikes, in its month, and while a lockdown lasts. Who holds a digital identity is found without a
 * list. Holds for everybody in need in the places of its reach; sizes are assumed.
 */
@AutoService(PolicyLever.class)
@Titled(
        id = "cash-relief",
        title = "Cash relief",
        says = "Lists residents for relief beforehand, and pays it to their phone or through agents.")
@Heeds(
        value = {Key.WHERE, Key.FIDELITY},
        partly = Key.BUDGET,
        but = "relief itself is owed to all on the list who are in need")
public record CashRelief(
        @Says("Share of residents listed before anything happens")
        Share registered,

        @Says(
                value = "How it is paid beside by hand: to the phone of who is identified online, by agents, or both",
                unit = "choice")
        Channel channel,

        @Says("Relief for one adult in need and month") Money amount,

        @Says("Cost of list and channels for a year") Money costPerYear)
        implements PolicyLever {

    /** How relief is paid. */
    public enum Channel {
        HAND,
        PHONE,
        AGENTS,
        PHONE_AND_AGENTS
    }

    /** The defaults a scenario starts from. */
    public CashRelief() {
        this(Share.ofPercent(60), Channel.PHONE_AND_AGENTS, Money.usd(15), Money.usd(40_000));
    }

    @Override
    public Regime applyTo(Regime regime, double strength, Reach reach) {
        boolean phone = channel == Channel.PHONE || channel == Channel.PHONE_AND_AGENTS;
        boolean agents = channel == Channel.AGENTS || channel == Channel.PHONE_AND_AGENTS;
        return regime.with(new ReliefScheme(
                strength * registered.value(),
                phone ? strength : 0,
                agents ? strength : 0,
                strength * amount.usd(),
                strength * costPerYear.usd() / 12,
                reach));
    }
}
